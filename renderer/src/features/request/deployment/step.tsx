import { Button, Group, Radio, Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { SaveFile } from "../../../components/results/save-file.tsx";
import { client } from "../../../host/client.ts";
import { answersFor, useDeployments } from "../../../host/deployments.ts";
import { type AnsweredFields, answeredFields } from "../answered-fields.ts";
import { renewalDefaults } from "../renewal-fields.ts";
import type { RequestFields } from "../request-fields.ts";
import { rolesDefaults } from "../roles/fields.ts";
import { toOrganizationFields } from "../signer/fields.ts";
import { text } from "../text.ts";
import { fromDeployment } from "./from-deployment.ts";
import { ImportReport } from "./import-report.tsx";
import { ImportTopology } from "./import-topology.tsx";
import { KeepTyped } from "./keep-typed.tsx";
import { KeptDiffers } from "./kept-differs.tsx";
import { TypedForm } from "./typed-form.tsx";

/** Value of the last choice; a deployment's name has at least one character. */
const typedChoice = "";

/** A known deployment, one from topology documents, or one typed in. */
export function DeploymentStep() {
  const form = useFormContext<RequestFields>();
  const deployments = useDeployments();
  const words = text.deployment;
  const source = form.watch("source");
  const chosen = form.watch("deployment");
  const imported = form.watch("imported");

  const choose = (deployment: Deployment | null, from: ImportedDeployment | null = null) => {
    form.clearErrors();
    form.setValue("source", deployment === null ? "typed" : "known");
    form.setValue("imported", from);
    if (deployment !== null) form.setValue("deployment", deployment);
    // Of one that is typed in nobody knows it yet: that of the one before would be another company's.
    form.setValue("organization", toOrganizationFields(deployment?.organization ?? {}));
    form.setValue("product", deployment?.product ?? form.getValues("typed.product"));
    form.setValue("excludedRoles", rolesDefaults.excludedRoles);
    form.setValue("excludedServers", rolesDefaults.excludedServers);
    form.setValue("layouts", rolesDefaults.layouts);
    form.setValue("answers", rolesDefaults.answers);
    form.setValue("nameChanges", {});
    form.setValue("only", renewalDefaults.only);
    form.setValue("replaces", renewalDefaults.replaces);
    const answers = deployment === null ? null : answersFor(deployment);
    if (deployment === null || answers === null) return;
    for (const [field, value] of Object.entries(answeredFields(deployment, answers)))
      form.setValue(field as keyof AnsweredFields, value);
  };

  const correct = (deployment: Deployment) => {
    form.setValue("typed", fromDeployment(deployment));
    form.setValue("source", "typed");
    form.setFocus("typed.name");
  };

  return (
    <Stack gap="md">
      <ImportTopology onImport={(read) => choose(read.deployment, read)} />
      <Controller
        control={form.control}
        name="source"
        render={({ field, fieldState }) => (
          <Radio.Group
            label={words.choice}
            value={source === "typed" ? typedChoice : (chosen?.name ?? "none")}
            error={fieldState.error?.message}
            onChange={(name) => choose(deployments.find((deployment) => deployment.name === name) ?? null)}
          >
            <Stack gap="xs" mt="s6">
              {deployments.map((deployment, index) => (
                <Radio
                  key={deployment.name}
                  ref={index === 0 ? field.ref : undefined}
                  value={deployment.name}
                  label={deployment.name}
                  description={words.summary({
                    pools: deployment.pools.length,
                    domains: deployment.sipDomains,
                  })}
                />
              ))}
              <Radio value={typedChoice} label={words.typed} description={words.typedDescription} />
            </Stack>
          </Radio.Group>
        )}
      />
      {source === "known" && imported !== null && (
        <>
          <KeptDiffers deployment={imported.deployment} />
          <ImportReport imported={imported} />
        </>
      )}
      {source === "known" && chosen !== null && (
        <Group gap="xs" align="flex-start">
          <Button variant="default" size="xs" onClick={() => correct(chosen)}>
            {words.correct}
          </Button>
          <SaveFile
            key={chosen.name}
            label={text.deployment.save}
            size="xs"
            write={(where) => client("deployment.save", { deployment: chosen, ...where })}
          />
        </Group>
      )}
      {source === "typed" && (
        <>
          <TypedForm />
          <KeepTyped />
        </>
      )}
    </Stack>
  );
}
