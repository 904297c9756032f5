import { useEffect, useRef } from "react";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { useDeployments } from "../../host/deployments.ts";
import { preferences } from "../../host/preferences.ts";
import { useFoundJobs } from "../../host/use-found-jobs.ts";
import { useJob } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type InspectFields, inspectDefaults } from "./files/fields.ts";
import { InspectStep } from "./files/step.tsx";
import { inspectSchema } from "./files/validations.ts";
import { InspectResults } from "./inspect-results.tsx";
import { firstPurpose } from "./purpose/purpose.ts";
import { text } from "./text.ts";
import { isLocked, useInspection } from "./use-inspection.ts";

const steps: readonly WizardStep[] = [
  { id: "files", title: text.files.title, heading: text.files.heading, schema: inspectSchema, Step: InspectStep },
];

/** Inspect: drop files, see facts and verdicts. Files that another page handed over are inspected at once. */
export function InspectPage() {
  const { handoff } = usePlace();
  const wizard = useWizard<InspectFields>(steps, { files: [...(handoff.files ?? [])] });
  const deployments = useDeployments();
  const job = useJob();
  const { inspections, roots, start, unlock, trust, find, forget } = useInspection(job);
  const looking = useFoundJobs(job, find);
  const { form, go } = wizard;
  const started = useRef(false);

  const run = () => start(form.getValues("files"));
  useEffect(() => {
    if (started.current || handoff.files === undefined) return;
    started.current = true;
    void start(handoff.files).then((done) => done && go(1, "replace"));
  });

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      looking={looking}
      commits={{ files: { label: text.commit, run } }}
      closing={{
        title: text.results.title,
        heading: text.results.heading({ files: inspections.length, locked: inspections.filter(isLocked).length }),
        hasResult: inspections.length > 0,
        content: (
          <InspectResults
            inspections={inspections}
            initialPurpose={handoff.purpose ?? firstPurpose(preferences().purpose ?? null, deployments)}
            job={job}
            onUnlock={unlock}
            roots={roots}
            onTrust={trust}
            onAgain={() => {
              forget();
              form.reset(inspectDefaults);
              go(0);
            }}
          />
        ),
      }}
    />
  );
}
