import { Button, Group, Text } from "@mantine/core";
import { useWatch } from "react-hook-form";
import { Notice } from "../../components/results/notice.tsx";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { lastDeployment } from "../../host/deployments.ts";
import { preferences, preferredProduct } from "../../host/preferences.ts";
import { useFoundJobs } from "../../host/use-found-jobs.ts";
import { useJob } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type ConvertFields, noSecrets } from "./choose/fields.ts";
import { firstFields } from "./choose/first-fields.ts";
import { ConvertStep } from "./choose/step.tsx";
import { useConditions } from "./choose/use-conditions.ts";
import { convertSchema } from "./choose/validations.ts";
import { filesToName } from "./files/files-to-name.ts";
import { ReadingsContext } from "./files/readings-context.ts";
import { useReadings } from "./files/use-readings.ts";
import { withoutKeys } from "./keys/keys-of-file.ts";
import { obstacleOfFile } from "./keys/obstacle-of-file.ts";
import { ConvertResults } from "./results/convert-results.tsx";
import { headingOf, isUnanswered } from "./results/converted.ts";
import { convertedFrom } from "./results/converted-from.ts";
import { text } from "./text.ts";
import { useConversion } from "./use-conversion.ts";

const steps: readonly WizardStep[] = [
  {
    id: "choose",
    title: text.choose.title,
    heading: text.choose.heading({ files: filesToName(0) }),
    schema: convertSchema,
    Step: ConvertStep,
  },
];

/** The form as it begins today. */
const beginning = () => firstFields(preferences().conversion, lastDeployment()?.product ?? null, preferredProduct());

/** Convert: choose, then see what became of each file. */
export function ConvertPage() {
  const { handoff } = usePlace();
  const wizard = useWizard<ConvertFields>(steps, {
    ...beginning(),
    files: [...(handoff.files ?? [])],
  });
  const job = useJob();
  const { form } = wizard;
  const readings = useReadings(form, job.running || wizard.active > 0);
  const conversion = useConversion(wizard, job, readings);
  const [files, keys] = useWatch({ control: form.control, name: ["files", "keys"] });
  const conditions = useConditions(form.control, files.length, readings);
  const convertible = files.filter(
    (file) => obstacleOfFile(file, readings.get(file.id), conditions, keys) === null,
  ).length;
  const { results } = conversion;
  const looking = useFoundJobs(job, (replies) => conversion.find(convertedFrom(replies)));

  const backToForm = (next: ConvertFields) => {
    job.forget();
    form.reset({ ...next, files: [...next.files], chainFiles: [...next.chainFiles], ...noSecrets });
    wizard.go(0);
  };

  return (
    <ReadingsContext value={readings}>
      <WizardView
        title={text.title}
        intro={text.intro}
        heading={text.choose.heading({ files: filesToName(files.length) })}
        wizard={wizard}
        job={job}
        looking={looking}
        commits={{
          choose: {
            label: convertible === 0 || files.length === 1 ? text.commitNone : text.commit({ files: convertible }),
            run: conversion.start,
          },
        }}
        question={
          <>
            {job.error?.code === "KEY_NOT_RSA" && (
              <Group>
                <Button variant="default" onClick={() => void conversion.startAsModern()}>
                  {files.length === 1 ? text.modern.button : text.modern.buttonAll({ files: files.length })}
                </Button>
              </Group>
            )}
            {results.length > 0 && (
              <Notice tone="unknown" title={text.kept.title({ files: results.length })}>
                <Text size="sm">{text.kept.body}</Text>
                <Button mt="xs" size="compact-sm" variant="default" onClick={() => wizard.go(steps.length)}>
                  {text.kept.back}
                </Button>
              </Notice>
            )}
          </>
        }
        closing={{
          title: text.results.title,
          heading: headingOf(results),
          hasResult: results.length > 0,
          isUnanswered: results.some(isUnanswered),
          content: (
            <ConvertResults
              results={results}
              report={conversion.report}
              hasNewPassword={conditions.target === "p7b" || !conditions.keepsPassword}
              job={job}
              onAnswerExisting={(answer) => void conversion.answerExisting(answer)}
              onUnlock={conversion.unlock}
              onModern={(chosen) => void conversion.convertAsModern(chosen)}
              onEachKey={(result) => void conversion.convertEachKey(result)}
              onRetry={(chosen) => backToForm({ ...form.getValues(), ...withoutKeys(chosen) })}
              onAgain={() => {
                conversion.forget();
                backToForm(beginning());
              }}
            />
          ),
        }}
      />
    </ReadingsContext>
  );
}
