import { Radio, Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import type { Deployment } from "#shared/deployment/model.ts";
import { DeploymentFileButton } from "../../../components/deployment-file-button.tsx";
import { useDeployments } from "../../../host/deployments.ts";
import { toOrganizationFields } from "../plan/fields.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { TypedForm } from "./typed-form.tsx";

/** Value of the last choice; a deployment's name has at least one character. */
const typedChoice = "";

/** A known deployment, one from a file, or one typed in. */
export function DeploymentStep() {
  const form = useFormContext<RequestFields>();
  const deployments = useDeployments();
  const words = text.deployment;
  const source = form.watch("source");
  const chosen = form.watch("deployment");

  const choose = (deployment: Deployment | null) => {
    form.clearErrors();
    form.setValue("source", deployment === null ? "typed" : "known");
    if (deployment !== null) form.setValue("deployment", deployment);
    form.setValue("product", deployment?.product ?? form.getValues("typed.product"));
    form.setValue("organization", toOrganizationFields(deployment?.organization ?? {}));
    form.setValue("excludedServers", []);
    form.setValue("addedNames", []);
    form.setValue("removedNames", []);
  };

  return (
    <Stack gap="md">
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
            <Stack gap={8} mt={6}>
              {deployments.map((deployment, index) => (
                <Radio
                  key={deployment.name}
                  ref={index === 0 ? field.ref : undefined}
                  value={deployment.name}
                  label={deployment.name}
                  description={words.summary(deployment.pools.length, deployment.sipDomains.join(", "))}
                />
              ))}
              <Radio value={typedChoice} label={words.typed} description={words.typedDescription} />
            </Stack>
          </Radio.Group>
        )}
      />
      <DeploymentFileButton onOpen={choose} />
      {source === "typed" && <TypedForm />}
    </Stack>
  );
}
