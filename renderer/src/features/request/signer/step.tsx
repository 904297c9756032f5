import { Fieldset, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { OutputFolder } from "../../../components/files/output-folder.tsx";
import { plansOf } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { AuthorityChoice } from "./authority-choice.tsx";
import { KeyOptions } from "./key-options.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { SignerProblems } from "./signer-problems.tsx";
import { useSignerProblems } from "./use-signer-problems.ts";
import { needsPassphrase } from "./validations.ts";

const organizationFields = ["organization", "organizationalUnit", "locality", "state", "country"] as const;

/** Who signs, what stands beside the names, where the keys are made, and the passphrase that protects them. */
export function SignerStep() {
  const { control, register, watch, formState } = useFormContext<RequestFields>();
  const fields = watch();
  const { plans } = plansOf(fields);
  const problems = useSignerProblems(plans);
  const words = text.signer;
  return (
    <Stack gap="lg">
      <AuthorityChoice plans={plans} />
      <SignerProblems problems={problems} />
      <Fieldset legend={words.organization} mx={0} miw={0}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {organizationFields.map((field) => (
            <TextInput
              key={field}
              label={words.fields[field]}
              error={formState.errors.organization?.[field]?.message}
              {...register(`organization.${field}`)}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <KeyOptions plans={plans} />
      {needsPassphrase(fields) && <PassphraseForm />}
      <Controller
        control={control}
        name="folder"
        render={({ field }) => <OutputFolder folder={field.value} onChange={field.onChange} />}
      />
    </Stack>
  );
}
