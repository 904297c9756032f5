import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useWatch } from "react-hook-form";
import { toErrorData } from "#shared/errors/app-error.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { text as componentText } from "../../components/text.ts";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { queries } from "../../host/queries.ts";
import { useFoundJobs } from "../../host/use-found-jobs.ts";
import { useJob } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { LabCaResults } from "./lab-ca-results.tsx";
import { type SignFields, signDefaults } from "./sign/fields.ts";
import { placeOf } from "./sign/place-of.ts";
import { SignStep } from "./sign/step.tsx";
import { signSchema } from "./sign/validations.ts";
import { text } from "./text.ts";
import { isWaiting, useSigning } from "./use-signing.ts";

const steps: readonly WizardStep[] = [
  { id: "sign", title: text.sign.title, heading: text.sign.heading, schema: signSchema, Step: SignStep, placeOf },
];

/** The lab CA signs pending requests and request files; it is created with its first signature. */
export function LabCaPage() {
  const { ids } = usePlace();
  const wizard = useWizard<SignFields>(steps, { ...signDefaults, pendingIds: [...ids] });
  const job = useJob();
  const signing = useSigning(wizard, job);
  const looking = useFoundJobs(job, signing.find);
  const status = useQuery(queries.labCa);
  const { form, go } = wizard;
  const [exists, pendingIds, files] = useWatch({ control: form.control, name: ["exists", "pendingIds", "files"] });
  const authority = status.data?.authority;

  useEffect(() => {
    if (!authority) return;
    form.setValue("exists", true);
    form.setValue("remembered", authority.passphraseRemembered);
  }, [authority, form]);

  const pending = useQuery(queries.pending);
  const passphraseOf = pending.data?.remembered.find((id) => pendingIds.includes(id)) ?? "";
  useEffect(() => form.setValue("passphraseOf", passphraseOf), [passphraseOf, form]);

  const count = pendingIds.length + files.length;
  const label = exists ? text.commit.sign : text.commit.create;
  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      looking={looking}
      commits={{ sign: { label: label({ count }), run: signing.start } }}
      question={
        status.error !== null && <FailureNotice error={toErrorData(status.error)} title={componentText.failedToLoad} />
      }
      closing={{
        title: text.results.title,
        heading: text.results.heading({ count: signing.results.filter(({ issued }) => issued !== null).length }),
        hasResult: signing.results.length > 0,
        isUnanswered: signing.results.some(isWaiting),
        content: (
          <LabCaResults
            results={signing.results}
            job={job}
            onAnswerExisting={(answer) => void signing.answerExisting(answer)}
            onAgain={() => {
              signing.forget();
              form.reset({ ...signDefaults, exists: true, remembered: authority?.passphraseRemembered ?? false });
              go(0);
            }}
          />
        ),
      }}
    />
  );
}
