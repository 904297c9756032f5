import { Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import { OutputFolder } from "../../../components/files/output-folder.tsx";
import { plansOf } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { AuthorityChoice } from "./authority-choice.tsx";
import { KeyOptions } from "./key-options.tsx";
import { OrganizationForm } from "./organization-form.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { SignerProblems } from "./signer-problems.tsx";
import { useSignerProblems } from "./use-signer-problems.ts";
import { needsPassphrase } from "./validations.ts";

/** Who signs, what stands beside the names, where the keys are made, and the passphrase that protects them. */
export function SignerStep() {
  const { control, watch } = useFormContext<RequestFields>();
  const fields = watch();
  const { plans } = plansOf(fields);
  const problems = useSignerProblems(plans);
  const isOfSubject = ({ at }: PlanProblem) => at?.split(".")[0] === "subject";
  const [ofSubject, others] = [problems.filter(isOfSubject), problems.filter((problem) => !isOfSubject(problem))];
  return (
    <Stack gap="lg">
      <AuthorityChoice plans={plans} />
      <SignerProblems problems={others} />
      <OrganizationForm plans={plans} problems={ofSubject} />
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
