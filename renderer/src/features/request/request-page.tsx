import { useWatch } from "react-hook-form";
import { useWizard, type WizardStep } from "../../components/use-wizard.ts";
import { WizardView } from "../../components/wizard-view.tsx";
import { rememberDeployment } from "../../host/deployments.ts";
import { useJob } from "../../host/use-job.ts";
import { chosenDeployment, chosenServers } from "./chosen.ts";
import { DeploymentStep } from "./deployment/step.tsx";
import { deploymentStepSchema } from "./deployment/validations.ts";
import { PassphraseStep } from "./passphrase/step.tsx";
import { passphraseStepSchema } from "./passphrase/validations.ts";
import { PlanStep } from "./plan/step.tsx";
import { planStepSchema } from "./plan/validations.ts";
import { type RequestFields, requestDefaults } from "./request-fields.ts";
import { RequestResults } from "./request-results.tsx";
import { ServersStep } from "./servers/step.tsx";
import { serversStepSchema } from "./servers/validations.ts";
import { text } from "./text.ts";
import { useCreation } from "./use-creation.ts";

const steps: readonly WizardStep[] = [
  {
    id: "deployment",
    title: text.deployment.title,
    heading: text.deployment.heading,
    schema: deploymentStepSchema,
    Step: DeploymentStep,
  },
  {
    id: "servers",
    title: text.servers.title,
    heading: text.servers.heading,
    schema: serversStepSchema,
    Step: ServersStep,
  },
  { id: "plan", title: text.plan.title, heading: text.plan.heading, schema: planStepSchema, Step: PlanStep },
  {
    id: "passphrase",
    title: text.passphrase.title,
    heading: text.passphrase.heading,
    schema: passphraseStepSchema,
    Step: PassphraseStep,
  },
];

/** Request: deployment, servers, names, passphrase, then the requests. */
export function RequestPage() {
  const wizard = useWizard<RequestFields>(steps, requestDefaults);
  const job = useJob();
  const creation = useCreation(wizard, job);
  const { form, go } = wizard;
  const fields = { ...requestDefaults, ...(useWatch({ control: form.control }) as RequestFields) };
  const done = creation.results.filter(({ outcome }) => outcome.ok).length;

  const create = async () => {
    const deployment = chosenDeployment(form.getValues());
    if (deployment !== null) rememberDeployment(deployment);
    return await creation.start();
  };

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      commits={{ passphrase: { label: text.commit(chosenServers(fields).length), run: create } }}
      closing={{
        title: text.results.title,
        heading: text.results.heading(done, creation.results.length - done),
        content: (
          <RequestResults
            results={creation.results}
            job={job}
            onAnswerExisting={(answer) => void creation.answerExisting(answer)}
            onAgain={() => {
              form.reset(requestDefaults);
              go(0);
            }}
          />
        ),
      }}
    />
  );
}
