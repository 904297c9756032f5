import { Button, Group } from "@mantine/core";
import { useWatch } from "react-hook-form";
import { useWizard, type WizardStep } from "../../components/use-wizard.ts";
import { WizardView } from "../../components/wizard-view.tsx";
import { useJob } from "../../host/use-job.ts";
import { useLocation } from "../../navigation/navigation.ts";
import { type ConvertFields, convertDefaults, noSecrets } from "./choose/fields.ts";
import { ConvertStep } from "./choose/step.tsx";
import { convertSchema } from "./choose/validations.ts";
import { ConvertResults } from "./results/convert-results.tsx";
import { headingOf } from "./results/converted.ts";
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

  const backToForm = (fields: ConvertFields) => {
    job.forget();
    wizard.form.reset({ ...fields, files: [...fields.files], chainFiles: [...fields.chainFiles], ...noSecrets });
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
      question={
        job.error?.code === "KEY_NOT_RSA" && (
          <Group>
            <Button variant="default" onClick={() => void conversion.startAsModern()}>
              {files.length === 1 ? text.modern.button : text.modern.buttonAll(files.length)}
            </Button>
          </Group>
        )
      }
      closing={{
        title: text.results.title,
        heading: headingOf(conversion.results),
        content: (
          <ConvertResults
            results={conversion.results}
            report={conversion.report}
            job={job}
            onAnswerExisting={(answer) => void conversion.answerExisting(answer)}
            onUnlock={conversion.unlock}
            onModern={(chosen) => void conversion.convertAsModern(chosen)}
            onRetry={(chosen) => backToForm({ ...wizard.form.getValues(), files: chosen })}
            onAgain={() => backToForm(convertDefaults)}
          />
        ),
      }}
    />
  );
}
