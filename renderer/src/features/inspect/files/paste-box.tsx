import { Button, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { onlyEndpoints } from "#shared/live/endpoints-of-text.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { type ChosenFile, fromText } from "../../../host/files.ts";
import { text } from "../text.ts";

const { paste: words } = text;

export type PasteBoxProps = {
  readonly onPaste: (pasted: ChosenFile) => void;
  /** The text names ports of servers and nothing else. */
  readonly onPorts: (endpoints: readonly string[]) => void;
};

/** Takes a text in place of a file: a certificate in PEM, what certutil or OpenSSL printed, an error message, ports of servers. */
export function PasteBox({ onPaste, onPorts }: PasteBoxProps) {
  const [content, setContent] = useState("");
  const endpoints = onlyEndpoints(content);
  const take = () => {
    if (endpoints === null) {
      onPaste(fromText(words.name, content));
    } else {
      onPorts(endpoints);
      setContent("");
    }
  };
  return (
    <Disclosure summary={words.summary}>
      <Stack gap="sm" align="flex-start">
        <Textarea
          w="100%"
          label={words.label}
          description={words.description}
          value={content}
          onChange={({ currentTarget }) => setContent(currentTarget.value)}
          autosize
          minRows={4}
          maxRows={12}
          spellCheck={false}
          autoComplete="off"
        />
        <Button variant="default" disabled={content.trim() === ""} onClick={take}>
          {endpoints === null ? words.inspect : words.ports({ count: endpoints.length })}
        </Button>
      </Stack>
    </Disclosure>
  );
}
