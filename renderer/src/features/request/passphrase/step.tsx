import { Stack, Text } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { OutputFolder } from "../../../components/output-folder.tsx";
import { PasswordField } from "../../../components/password-field.tsx";
import { StrengthMeter } from "../../../components/strength-meter.tsx";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** The passphrase that encrypts the keys while the requests are pending. */
export function PassphraseStep() {
  const { control, register, watch, formState } = useFormContext<RequestFields>();
  const words = text.passphrase;
  return (
    <Stack gap="md">
      <Text size="sm" maw="46rem">
        {words.explain}
      </Text>
      <PasswordField
        label={words.passphrase}
        autoComplete="new-password"
        error={formState.errors.passphrase?.message}
        {...register("passphrase")}
      />
      <StrengthMeter passphrase={watch("passphrase")} />
      <PasswordField
        label={words.again}
        autoComplete="new-password"
        error={formState.errors.passphraseAgain?.message}
        {...register("passphraseAgain")}
      />
      <Controller
        control={control}
        name="folder"
        render={({ field }) => <OutputFolder folder={field.value} onChange={field.onChange} />}
      />
    </Stack>
  );
}
