import { useEffect, useRef } from "react";
import { useWatch } from "react-hook-form";
import { endpointsOfText } from "#shared/live/endpoints-of-text.ts";
import { useWizard, type WizardStep } from "../../components/wizard/use-wizard.ts";
import { WizardView } from "../../components/wizard/wizard-view.tsx";
import { useDeployments } from "../../host/deployments.ts";
import { preferences, preferredProduct } from "../../host/preferences.ts";
import { useFoundJobs } from "../../host/use-found-jobs.ts";
import { useJob } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type InspectFields, inspectDefaults } from "./files/fields.ts";
import { InspectStep } from "./files/step.tsx";
import { inspectSchema } from "./files/validations.ts";
import { InspectResults } from "./inspect-results.tsx";
import { fromWhere, isLocked } from "./inspection.ts";
import { firstPurpose } from "./judging/purpose.ts";
import { noPorts } from "./servers/ports.ts";
import { text } from "./text.ts";
import { useInspection } from "./use-inspection.ts";

const steps: readonly WizardStep[] = [
  { id: "files", title: text.files.title, heading: text.files.heading, schema: inspectSchema, Step: InspectStep },
];

/** Inspect: drop files, see facts and verdicts. Files that another page handed over are inspected at once. */
export function InspectPage() {
  const { handoff } = usePlace();
  const wizard = useWizard<InspectFields>(steps, {
    ...inspectDefaults,
    files: [...(handoff.files ?? [])],
    ports: { ...noPorts, typed: (handoff.endpoints ?? []).join("\n") },
  });
  const deployments = useDeployments();
  const job = useJob();
  const { inspections, roots, fetched, fetch, start, add, unlock, trust, find, forget } = useInspection(job);
  const looking = useFoundJobs(job, find);
  const { form, go } = wizard;
  const { typed } = useWatch({ control: form.control, name: "ports" });
  const started = useRef(false);

  const run = () => {
    const { files, withPorts } = form.getValues();
    const ports = { ...form.getValues("ports") };
    form.setValue("withPorts", true);
    if (!withPorts) return start(files, null);
    form.setValue("ports.password", "");
    return start(files, ports);
  };
  useEffect(() => {
    if (started.current || handoff.files === undefined) return;
    started.current = true;
    void start(handoff.files, null).then((done) => done && go(1, "replace"));
  });

  return (
    <WizardView
      title={text.title}
      intro={text.intro}
      wizard={wizard}
      job={job}
      looking={looking}
      commits={{ files: { label: text.commit({ ports: endpointsOfText(typed).endpoints.length }), run } }}
      closing={{
        title: text.results.title,
        heading: text.results.heading({
          count: inspections.length,
          from: fromWhere(inspections),
          locked: inspections.filter(isLocked).length,
        }),
        hasResult: inspections.length > 0,
        content: (
          <InspectResults
            inspections={inspections}
            initialPurpose={
              handoff.purpose ?? firstPurpose(preferences().purpose ?? null, deployments, preferredProduct())
            }
            job={job}
            onUnlock={unlock}
            roots={roots}
            onTrust={trust}
            fetched={fetched}
            onFetch={fetch}
            onAdd={add}
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
