import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { type RequestStep, requestSteps } from "#shared/api/schemas/request.ts";
import { text as draftText } from "../../components/drafts/text.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { lastDeployment, rememberDeployment } from "../../host/deployments.ts";
import { takeDraft } from "../../host/drafts.ts";
import { randomId } from "../../host/random-id.ts";
import { useJob } from "../../host/use-job.ts";
import { useLocation } from "../../navigation/navigation.ts";
import { chosenDeployment, presentRoles } from "./chosen.ts";
import { isFinished } from "./creation.ts";
import { placeOf } from "./deployment/place-of.ts";
import { DeploymentStep } from "./deployment/step.tsx";
import { deploymentStepSchema } from "./deployment/validations.ts";
import { fromDraft } from "./draft.ts";
import { DraftQuestion } from "./draft-question.tsx";
import { firstFields } from "./first-fields.ts";
import { PlanStep } from "./plan/step.tsx";
import { planStepSchema } from "./plan/validations.ts";
import { plansOf } from "./plans.ts";
import { type RequestFields, requestDefaults } from "./request-fields.ts";
import { RequestResults } from "./request-results.tsx";
import { RolesStep } from "./roles/step.tsx";
import { rolesStepSchema } from "./roles/validations.ts";
import { SignerStep } from "./signer/step.tsx";
import { signerStepSchema } from "./signer/validations.ts";
import { text } from "./text.ts";
import { useCreation } from "./use-creation.ts";
import { useDraft } from "./use-draft.ts";

/** In the order of `requestSteps`. */
const steps: readonly (WizardStep & { readonly id: RequestStep })[] = [
  {
    id: "deployment",
    title: draftText.steps.deployment,
    heading: text.deployment.heading,
    schema: deploymentStepSchema,
    Step: DeploymentStep,
    placeOf,
  },
  { id: "roles", title: draftText.steps.roles, heading: text.roles.heading, schema: rolesStepSchema, Step: RolesStep },
  { id: "plan", title: draftText.steps.plan, heading: text.plan.heading, schema: planStepSchema, Step: PlanStep },
  {
    id: "signer",
    title: draftText.steps.signer,
    heading: text.signer.heading,
    schema: signerStepSchema,
    Step: SignerStep,
  },
];

/** The example begins small: the certificates of its Front End pool. */
const exampleDefaults: RequestFields = {
  ...requestDefaults,
  excludedRoles: presentRoles(requestDefaults)
    .map(({ id }) => id)
    .filter((id) => id !== "enterprise-front-end"),
};

/** Request: deployment, roles and servers, the plan, signer and key, then the requests. */
export function RequestPage() {
  const { handoff } = useLocation();
  const example = handoff.example === true;
  const [draftId] = useState(randomId);
  const cache = useQueryClient();
  const wizard = useWizard<RequestFields>(
    steps,
    example ? exampleDefaults : firstFields(handoff.imported ?? null, handoff.deployment ?? lastDeployment()),
  );
  const job = useJob();
  const resuming = useJob();
  const { form, go, active } = wizard;
  const fields = { ...requestDefaults, ...(useWatch({ control: form.control }) as RequestFields) };
  const creation = useCreation(wizard, job, () => forget());
  const unfinished = active < steps.length || !isFinished(creation.creation);
  const draft = useDraft(draftId, fields, requestSteps[active] ?? "signer", !example && unfinished);
  // The example keeps no draft; one that waits is of other requests.
  const forget = () => {
    if (!example) draft.forget();
  };
  const { requests } = creation.creation;
  const done = requests.filter(({ outcome }) => outcome.ok).length;

  const create = async () => {
    const deployment = chosenDeployment(form.getValues());
    if (deployment !== null) rememberDeployment(deployment);
    return creation.start();
  };

  const leave = () => {
    creation.leave();
    forget();
  };

  const resume = async (id: string) => {
    const found = await resuming.run(() => takeDraft(cache, id, draftId));
    if (found === null) return;
    rememberDeployment(found.choices.deployment);
    form.reset(fromDraft(found));
    go(requestSteps.indexOf(found.step));
  };
  const handedOver = useRef(handoff.draft);
  useEffect(() => {
    const id = handedOver.current;
    handedOver.current = undefined;
    if (id !== undefined) void resume(id);
  });

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      question={
        <>
          {resuming.error !== null && <FailureNotice error={resuming.error} focus />}
          {active === 0 && !example && <DraftQuestion own={draftId} onContinue={({ id }) => void resume(id)} />}
        </>
      }
      commits={{ signer: { label: text.commit({ count: plansOf(fields).plans.length }), run: create } }}
      closing={{
        title: text.results.title,
        heading: text.results.heading({ done, failed: requests.length - done, all: requests.length }),
        content: (
          <RequestResults
            creation={creation.creation}
            fields={fields}
            job={job}
            onAnswerExisting={(answer) => void creation.answerExisting(answer)}
            onMakeRemaining={() => void creation.makeRemaining()}
            onAgain={() => {
              leave();
              form.reset(firstFields(null, lastDeployment()));
              go(0);
            }}
            onClose={leave}
          />
        ),
      }}
    />
  );
}
