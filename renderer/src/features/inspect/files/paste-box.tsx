import { Button, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { Disclosure } from "../../../components/disclosure.tsx";
import { type ChosenFile, fromText } from "../../../host/files.ts";
import { text } from "../text.ts";

const { paste: words } = text;

/** Takes a text in place of a file: a certificate in PEM, what certutil or OpenSSL printed, an error message. */
export function PasteBox({ onPaste }: { readonly onPaste: (pasted: ChosenFile) => void }) {
  const [content, setContent] = useState("");
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
        <Button
          variant="default"
          disabled={content.trim() === ""}
          onClick={() => onPaste(fromText(words.name, content))}
        >
          {words.inspect}
        </Button>
      </Stack>
    </Disclosure>
  );
}
