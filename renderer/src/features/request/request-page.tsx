import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useWatch } from "react-hook-form";
import { type RequestStep, requestSteps } from "#shared/api/schemas/request.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { text as draftText } from "../../components/drafts/text.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { answersFor, lastDeployment, rememberDeployment } from "../../host/deployments.ts";
import { readDraft, takeDraft } from "../../host/drafts.ts";
import { preferredProduct } from "../../host/preferences.ts";
import { useFoundJobs } from "../../host/use-found-jobs.ts";
import { useJob } from "../../host/use-job.ts";
import type { Handoff } from "../../navigation/instances.ts";
import { usePlace } from "../../navigation/place.ts";
import { CheckStep } from "./check/step.tsx";
import { checkStepSchema } from "./check/validations.ts";
import { chosenDeployment, presentRoles } from "./chosen.ts";
import { isFinished } from "./creation.ts";
import { DeploymentStep } from "./deployment/step.tsx";
import { deploymentStepSchema } from "./deployment/validations.ts";
import { fromDraft } from "./draft.ts";
import { DraftQuestion } from "./draft-question.tsx";
import { firstFields, typedFields } from "./first-fields.ts";
import { placeOf, stepOf } from "./place-of.ts";
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

const views: Readonly<Record<RequestStep, Pick<WizardStep, "heading" | "schema" | "Step">>> = {
  deployment: { heading: text.deployment.heading, schema: deploymentStepSchema, Step: DeploymentStep },
  roles: { heading: text.roles.heading, schema: rolesStepSchema, Step: RolesStep },
  plan: { heading: text.plan.heading, schema: planStepSchema, Step: PlanStep },
  signer: { heading: text.signer.heading, schema: signerStepSchema, Step: SignerStep },
  check: { heading: text.check.heading, schema: checkStepSchema, Step: CheckStep },
};

const steps: readonly WizardStep[] = requestSteps.map((id) => ({
  id,
  title: draftText.steps[id],
  ...views[id],
  placeOf,
  ...(id === "check" && { isCheck: true, stepOf }),
}));
const checkStep = requestSteps.indexOf("check");

/** The example begins small: the certificates of its Front End pool. */
const exampleDefaults: RequestFields = {
  ...requestDefaults,
  excludedRoles: presentRoles(requestDefaults)
    .map(({ id }) => id)
    .filter((id) => id !== "enterprise-front-end"),
};

/** What the form begins with. */
function firstOf(handoff: Handoff, wanted: Deployment | null): RequestFields {
  if (handoff.example === true) return exampleDefaults;
  if (handoff.typed === true) return typedFields(handoff.deployment ?? null, preferredProduct());
  return firstFields(handoff.imported ?? null, wanted, wanted && answersFor(wanted));
}

/** Request: deployment, roles and servers, names, signer with key and subject, the check of it all, then the requests. */
export function RequestPage() {
  // A run keeps its draft under the id of its page, which a reload finds in the browser's history.
  const { id: draftId, handoff, step } = usePlace();
  const example = handoff.example === true;
  const cache = useQueryClient();
  const wanted = handoff.imported?.deployment ?? handoff.deployment ?? lastDeployment();
  const wizard = useWizard<RequestFields>(steps, firstOf(handoff, wanted));
  const job = useJob();
  const resuming = useJob();
  const { form, go, active } = wizard;
  const fields = { ...requestDefaults, ...(useWatch({ control: form.control }) as RequestFields) };
  const creation = useCreation(wizard, job, () => forget());
  const looking = useFoundJobs(job, async (replies) => {
    const choices = creation.find(replies);
    const draft = choices === null ? await readDraft(draftId) : ({ schemaVersion: 2, step: "check", choices } as const);
    if (draft === null) return;
    rememberDeployment(draft.choices.deployment, "keep");
    form.reset(fromDraft(draft));
  });
  const hasResult = creation.creation.requests.length > 0;
  const unfinished = hasResult ? !isFinished(creation.creation) : active < steps.length;
  const draft = useDraft(draftId, fields, requestSteps[active] ?? "check", !example && unfinished && !looking);
  // The example keeps no draft; one that waits is of other requests.
  const forget = () => {
    if (!example) draft.forget();
  };
  const { requests } = creation.creation;
  const done = requests.filter(({ outcome }) => outcome.ok).length;

  const create = async () => {
    const chosen = form.getValues();
    const deployment = chosenDeployment(chosen);
    // What was typed was changed by hand, so it is meant.
    if (deployment !== null) rememberDeployment(deployment, chosen.source === "typed" ? "replace" : "keep");
    return creation.start();
  };

  const leave = () => {
    creation.leave();
    forget();
  };

  const resume = async (id: string) => {
    const found = await resuming.run(() => takeDraft(cache, id, draftId));
    if (found === null) return;
    rememberDeployment(found.choices.deployment, "keep");
    form.reset(fromDraft(found));
    go(requestSteps.indexOf(found.step));
  };
  const handedOver = useRef(handoff.draft);
  // All of the example is filled in but for the passphrase.
  const opensCheck = useRef(example && step === null);
  useEffect(() => {
    const id = handedOver.current;
    handedOver.current = undefined;
    if (id !== undefined) void resume(id);
    if (opensCheck.current) go(checkStep, "replace");
    opensCheck.current = false;
  });

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      looking={looking}
      question={
        <>
          {resuming.error !== null && <FailureNotice error={resuming.error} focus />}
          {active === 0 && !example && <DraftQuestion own={draftId} onContinue={({ id }) => void resume(id)} />}
        </>
      }
      commits={{ check: { label: text.commit({ count: plansOf(fields).plans.length }), run: create } }}
      closing={{
        title: text.results.title,
        heading: text.results.heading({ done, failed: requests.length - done, all: requests.length }),
        hasResult,
        isUnanswered: !isFinished(creation.creation),
        content: (
          <RequestResults
            creation={creation.creation}
            fields={creation.creation.fields ?? fields}
            job={job}
            onAnswerExisting={(answer) => void creation.answerExisting(answer)}
            onMakeRemaining={() => void creation.makeRemaining()}
            onAgain={() => {
              leave();
              const last = lastDeployment();
              form.reset(firstFields(null, last, last && answersFor(last)));
              go(0);
            }}
            onClose={leave}
          />
        ),
      }}
    />
  );
}
