import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import type { ConvertFields } from "../choose/fields.ts";
import { text } from "../text.ts";
import type { OptionFields } from "./fields.ts";
import { friendlyNameChoice } from "./to-options.ts";

const words = text.options;

export type FriendlyNameFieldProps = {
  readonly fields: OptionFields;
  readonly files: number;
  readonly problem: string | undefined;
};

/** The name that Windows lists the certificate under. Another name can be given to a single file only. */
export function FriendlyNameField({ fields, files, problem }: FriendlyNameFieldProps) {
  const { control, register } = useFormContext<ConvertFields>();
  const chosen = friendlyNameChoice(fields, files);
  const choices = (["keep", "leave-out", "other"] as const).filter((choice) => choice !== "other" || files <= 1);
  return (
    <Stack gap="sm">
      <Controller
        control={control}
        name="options.friendlyName"
        render={({ field }) => (
          <NativeSelect
            label={words.friendlyName}
            data={choices.map((value) => ({ value, label: words.friendlyNames[value] }))}
            {...field}
            value={chosen}
          />
        )}
      />
      {chosen === "other" && (
        <TextInput
          label={words.newFriendlyName}
          error={problem}
          autoComplete="off"
          {...register("options.newFriendlyName")}
        />
      )}
    </Stack>
  );
}
