import { Fieldset, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { useFormContext } from "react-hook-form";
import { fieldRules } from "#shared/authorities/field-rules.ts";
import { authorityById } from "#shared/authorities/index.ts";
import type { Organization } from "#shared/deployment/model.ts";
import { problemsOfRun } from "#shared/roles/planning/problems-of-run.ts";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import { format } from "#shared/text/localise.ts";
import { PlanProblems } from "../plan/plan-problems.tsx";
import { type Plans, wantedKinds } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

const organizationFields = [
  "organization",
  "country",
  "state",
  "locality",
  "organizationalUnit",
] as const satisfies readonly (keyof Organization)[];

export type OrganizationFormProps = {
  readonly plans: Plans["plans"];
  /** What the chosen authorities say to what is typed. */
  readonly problems: readonly PlanProblem[];
};

/** What stands in the subject beside the common name, as far as one of the chosen authorities keeps it, with the rules of each field. */
export function OrganizationForm({ plans, problems }: OrganizationFormProps) {
  const { register, watch, formState } = useFormContext<RequestFields>();
  const [chosen, organization] = watch(["authorities", "organization"]);
  // What is left out, the fields say themselves.
  const once = useMemo(() => problemsOfRun(problems).filter(({ severity }) => severity !== "notice"), [problems]);
  const words = text.signer;
  const authorities = wantedKinds(plans).map((kind) => authorityById(chosen[kind]));
  const fields = organizationFields
    .map((field) => ({ field, ...fieldRules(field, authorities) }))
    // What was typed for another authority still is in the request.
    .filter(({ field, kept }) => kept || organization[field] !== "");
  if (fields.length === 0) return null;
  return (
    <Fieldset
      legend={fields.some(({ needed }) => needed) ? words.organization : words.organizationOptional}
      mx={0}
      miw={0}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {fields.map(({ field, needed, sentences }) => (
            <TextInput
              key={field}
              label={needed ? words.neededField({ label: words.fields[field] }) : words.fields[field]}
              description={sentences.map(format).join(" ")}
              inputWrapperOrder={["label", "input", "description", "error"]}
              error={formState.errors.organization?.[field]?.message}
              {...register(`organization.${field}`)}
            />
          ))}
        </SimpleGrid>
        <PlanProblems problems={once} />
      </Stack>
    </Fieldset>
  );
}
