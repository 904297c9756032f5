import { useWatch } from "react-hook-form";
import { useWizard, type WizardStep } from "../../components/use-wizard.ts";
import { WizardView } from "../../components/wizard-view.tsx";
import { useJob } from "../../host/use-job.ts";
import { useLocation } from "../../navigation/navigation.ts";
import { type ConvertFields, convertDefaults } from "./choose/fields.ts";
import { ConvertStep } from "./choose/step.tsx";
import { convertSchema } from "./choose/validations.ts";
import { ConvertResults } from "./convert-results.tsx";
import { text } from "./text.ts";
import { useConversion } from "./use-conversion.ts";

const steps: readonly WizardStep[] = [
  { id: "choose", title: text.choose.title, heading: text.choose.heading, schema: convertSchema, Step: ConvertStep },
];

/** Convert: choose, then see what became of each file. */
export function ConvertPage() {
  const { handoff } = useLocation();
  const wizard = useWizard<ConvertFields>(steps, { ...convertDefaults, files: [...(handoff.files ?? [])] });
  const job = useJob();
  const conversion = useConversion(wizard, job);
  const files = useWatch({ control: wizard.form.control, name: "files" });
  const done = conversion.results.filter(({ outcome }) => outcome.ok).length;

  const startAgain = (next: readonly (typeof files)[number][]) => {
    wizard.form.reset({ ...convertDefaults, files: [...next] });
    wizard.go(0);
  };

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      commits={{
        choose: { label: files.length === 0 ? text.commitNone : text.commit(files.length), run: conversion.start },
      }}
      closing={{
        title: text.results.title,
        heading: text.results.heading(done, conversion.results.length - done),
        content: (
          <ConvertResults
            results={conversion.results}
            target={wizard.form.getValues("target")}
            job={job}
            onAnswerExisting={(answer) => void conversion.answerExisting(answer)}
            onRetry={startAgain}
          />
        ),
      }}
    />
  );
}
