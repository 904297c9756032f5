import { Stack } from "@mantine/core";
import type { ExistingAnswer } from "#shared/api/schemas/common.ts";
import { ClosingActions } from "../../components/wizard/closing-actions.tsx";
import { ExistingQuestion } from "../../components/wizard/existing-question.tsx";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { useFoundJobs } from "../../host/use-found-jobs.ts";
import { useJob } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type CompleteFields, completeDefaults } from "./certificate/fields.ts";
import { CompleteStep } from "./certificate/step.tsx";
import { completeSchema } from "./certificate/validations.ts";
import { CompleteResult } from "./complete-result.tsx";
import { idsWith, type Several } from "./several/several.ts";
import { SeveralResults } from "./several/several-results.tsx";
import { text } from "./text.ts";
import { useCompletion } from "./use-completion.ts";

const steps: readonly WizardStep[] = [
  {
    id: "certificate",
    title: text.certificate.title,
    heading: text.certificate.heading,
    schema: completeSchema,
    Step: CompleteStep,
  },
];

/** Complete: the certificate that came back and the pending key become a PFX. */
export function CompletePage() {
  const { ids, handoff } = usePlace();
  const wizard = useWizard<CompleteFields>(steps, {
    ...completeDefaults,
    pendingId: ids[0] ?? "",
    certificates: [...(handoff.files ?? []), ...(handoff.chain ?? [])],
  });
  const job = useJob();
  const { completion, exists, run, again, find, forget } = useCompletion(wizard, job);
  const looking = useFoundJobs(job, find);
  const { form, go } = wizard;
  const several = completion?.kind === "several" ? completion.several : null;
  // After a reload the files are gone, and nothing can be tried again with them.
  const canTryAgain = form.getValues("certificates").length > 0;

  const answer = async (onExisting: ExistingAnswer) => {
    if (await run(onExisting)) go(1);
  };

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      looking={looking}
      commits={{ certificate: { label: text.commit, run: () => run("refuse") } }}
      question={
        exists !== null && <ExistingQuestion errors={[exists]} onAnswer={(onExisting) => void answer(onExisting)} />
      }
      closing={{
        title: text.results.title,
        heading: several === null ? text.results.heading : text.several.heading(countsOf(several)),
        hasResult: completion !== null,
        isUnanswered: canTryAgain && several !== null && idsWith(several, "unfinished").length > 0,
        content: (
          <Stack gap="lg">
            {completion?.kind === "one" && <CompleteResult result={completion.completed} target={completion.target} />}
            {completion?.kind === "several" && (
              <SeveralResults
                several={completion.several}
                target={completion.target}
                job={job}
                canTryAgain={canTryAgain}
                onAgain={(only, passphrase, onExisting) =>
                  void again(only, passphrase ?? form.getValues("passphrase"), onExisting)
                }
              />
            )}
            <ClosingActions
              again={text.results.again}
              onAgain={() => {
                forget();
                form.reset(completeDefaults);
                go(0);
              }}
              onClose={forget}
            />
          </Stack>
        ),
      }}
    />
  );
}

function countsOf({ requests }: Several) {
  const done = requests.filter(({ outcome }) => outcome.ok).length;
  return { done, failed: requests.length - done };
}
