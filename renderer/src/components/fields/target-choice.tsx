import { Radio, Stack } from "@mantine/core";
import { plainTargets } from "#shared/catalogue/targets/plain-targets.ts";
import { type TargetId, targetIds } from "#shared/catalogue/targets/types.ts";
import { format } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { text } from "../text.ts";

export type TargetChoiceProps = {
  readonly value: TargetId;
  readonly onChange: (target: TargetId) => void;
};

/** Where the new file goes, in three plain words; the other targets are in `OtherTargets`, and then none of these is chosen. */
export function TargetChoice({ value, onChange }: TargetChoiceProps) {
  return (
    <TargetRadios
      label={text.target.label}
      choices={plainTargets.map(({ target: { id, readers }, title }) => ({ id, title, readers }))}
      value={value}
      onChange={onChange}
    />
  );
}

export type TargetRadiosProps = TargetChoiceProps & {
  readonly label: string;
  readonly choices: readonly { readonly id: TargetId; readonly title: Message; readonly readers: Message }[];
};

/** Some targets, each with who can read it. */
export function TargetRadios({ label, choices, value, onChange }: TargetRadiosProps) {
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(raw) => {
        const id = targetIds.find((candidate) => candidate === raw);
        if (id !== undefined) onChange(id);
      }}
    >
      <Stack gap="s6" mt="s6">
        {choices.map(({ id, title, readers }) => (
          <Radio key={id} value={id} label={format(title)} description={format(readers)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
