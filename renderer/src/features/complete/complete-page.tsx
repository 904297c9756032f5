import { ExistingQuestion } from "../../components/wizard/existing-question.tsx";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { useJob } from "../../host/use-job.ts";
import { useLocation } from "../../navigation/navigation.ts";
import { type CompleteFields, completeDefaults } from "./certificate/fields.ts";
import { CompleteStep } from "./certificate/step.tsx";
import { completeSchema } from "./certificate/validations.ts";
import { CompleteResult } from "./complete-result.tsx";
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
  const { ids, handoff } = useLocation();
  const wizard = useWizard<CompleteFields>(steps, {
    ...completeDefaults,
    pendingId: ids[0] ?? "",
    certificate: [...(handoff.files ?? [])],
    chain: [...(handoff.chain ?? [])],
  });
  const job = useJob();
  const { result, exists, run } = useCompletion(wizard, job);
  const { form, go } = wizard;

  const answer = async (onExisting: "replace" | "keep-both") => {
    if (await run(onExisting)) go(1);
  };

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      commits={{ certificate: { label: text.commit, run: () => run("refuse") } }}
      question={
        exists !== null && <ExistingQuestion errors={[exists]} onAnswer={(onExisting) => void answer(onExisting)} />
      }
      closing={{
        title: text.results.title,
        heading: text.results.heading,
        content: result !== null && (
          <CompleteResult
            result={result}
            target={form.getValues("target")}
            onAgain={() => {
              form.reset(completeDefaults);
              go(0);
            }}
          />
        ),
      }}
    />
  );
}
