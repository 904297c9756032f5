import { NativeSelect, Stack, Text } from "@mantine/core";
import { Disclosure } from "../disclosure.tsx";
import { DropZone } from "../files/drop-zone.tsx";
import { text } from "../text.ts";
import { type Roots, rootChoices } from "./roots.ts";

export type RootsFoldProps = {
  readonly roots: Roots;
  readonly onChange: (roots: Roots) => void;
  /** What else is to be said of the choice. */
  readonly note?: string;
};

/** Which roots the chains must end in. The host reads the files again for each choice: only it finds who issued whom. */
export function RootsFold({ roots, onChange, note }: RootsFoldProps) {
  const words = text.roots;
  return (
    <Disclosure summary={words.summary({ choice: words.choices[roots.from] })}>
      <Stack gap="sm" align="stretch">
        <NativeSelect
          label={words.label}
          description={words.description}
          value={roots.from}
          data={rootChoices.map((value) => ({ value, label: words.choices[value] }))}
          onChange={(event) => {
            const from = rootChoices.find((choice) => choice === event.currentTarget.value);
            if (from !== undefined) onChange({ ...roots, from });
          }}
        />
        {note !== undefined && <Text size="sm">{note}</Text>}
        {roots.from === "files" && (
          <DropZone
            label={words.files}
            files={roots.files}
            onChange={(files) => onChange({ ...roots, files })}
            compact
          />
        )}
      </Stack>
    </Disclosure>
  );
}
