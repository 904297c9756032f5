import { Checkbox, Fieldset, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useFormContext } from "react-hook-form";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { StrengthMeter } from "../../../components/fields/strength-meter.tsx";
import { queries } from "../../../host/queries.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** The passphrase that encrypts the keys while the requests are pending. */
export function PassphraseForm() {
  const { register, watch, formState } = useFormContext<RequestFields>();
  const about = useQuery(queries.about);
  const words = text.passphrase;
  return (
    <Fieldset legend={words.legend} mx={0} miw={0}>
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
        {about.data?.keyStore.available === true && (
          <Checkbox
            label={words.remember}
            description={words.rememberDescription}
            {...register("rememberPassphrase")}
          />
        )}
      </Stack>
    </Fieldset>
  );
}
