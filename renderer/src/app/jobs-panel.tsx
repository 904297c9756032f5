import { Button, Progress, Text } from "@mantine/core";
import { useEffect } from "react";
import type { JobSummary, KeptPath } from "#shared/api/schemas/jobs.ts";
import type { Page } from "#shared/present/pages.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { CheckIcon, CrossIcon, InfoIcon } from "../components/icons.tsx";
import { progressCounts } from "../components/progress-counts.ts";
import { useHostState } from "../host/host-state.ts";
import { cancelJob, forgetJobs, markSeen, useJobs, useSeenJobs } from "../host/jobs.ts";
import { isKept, navigateTo, useCurrentPage } from "../navigation/navigation.ts";
import { canShow } from "./can-show.ts";
import "./jobs-panel.css";
import { text } from "./text.ts";

const pageOf = {
  "convert.files": "convert",
  "request.create": "request",
  "inspect.files": "inspect",
  "inspect.endpoints": "inspect",
  "complete.certificate": "complete",
  "complete.several": "complete",
  "labCa.issueSeveral": "lab-ca",
  "rehearsal.deployment": "deployment",
} as const satisfies Record<KeptPath, Page>;

/** Ended jobs that are listed; older ones wait behind them. */
const listed = 3;

/**
 * What runs elsewhere, and what ended there and was not looked at yet: on every page but the one that it belongs to. After a reload
 * these are the jobs that the host kept.
 */
export function JobsPanel() {
  const jobs = useJobs();
  const seen = useSeenJobs();
  const current = useCurrentPage()?.id;
  const hostState = useHostState();
  const here = jobs.filter(({ keptFor, endedAt }) => keptFor === current && endedAt !== null).map(({ jobId }) => jobId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the list, which is made anew each time
  useEffect(() => markSeen(here), [here.join()]);

  const elsewhere = jobs.filter(({ keptFor }) => keptFor !== current);
  const running = hostState === "here" ? elsewhere.filter(({ state }) => state === "running") : [];
  const ended = elsewhere.filter(({ jobId, state }) => state !== "running" && !seen.has(jobId)).toReversed();
  const words = text.jobs;
  return (
    <>
      <div role="status" className="visually-hidden">
        {ended[0] === undefined ? "" : words.news({ title: format(ended[0].title), state: ended[0].state })}
      </div>
      {running.length + ended.length > 0 && (
        <section className="jobs-panel" aria-label={words.title}>
          <ul>
            {running.map((job) => (
              <Row key={job.jobId} job={job} />
            ))}
            {ended.slice(0, listed).map((job) => (
              <Row key={job.jobId} job={job} />
            ))}
          </ul>
          {ended.length > listed && (
            <Text size="xs" c="dimmed">
              {words.more({ count: ended.length - listed })}
            </Text>
          )}
          {ended.length > 1 && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void forgetJobs(ended.map(({ jobId }) => jobId))}
            >
              {words.forgetAll({ count: ended.length })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

function Row({ job }: { readonly job: JobSummary }) {
  const words = text.jobs;
  const title = format(job.title);
  const runs = job.state === "running";
  const isShown = canShow(job, isKept(job.keptFor));
  const where = job.deployment === null ? {} : ({ ids: [job.deployment], step: "map" } as const);
  const show = () => navigateTo(pageOf[job.path], job.keptFor, where);
  return (
    <li className="jobs-panel-row">
      <StateIcon job={job} />
      <div className="jobs-panel-words">
        <Text size="sm" fw={600} truncate>
          {title}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {runs ? progressOf(job) : words.states[job.state]}
          {!isShown && job.state === "done" && ` ${words.dropped}`}
          {job.error !== null && job.state === "failed" && ` ${format(job.error.message)}`}
        </Text>
        {runs && job.total > 1 && (
          <Progress value={(job.done / job.total) * 100} size="xs" mt="s4" aria-label={words.progressOf({ title })} />
        )}
      </div>
      {isShown && (
        <Button size="compact-sm" variant="default" aria-label={words.showOf({ title })} onClick={show}>
          {words.show}
        </Button>
      )}
      {runs ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.cancelOf({ title })}
          onClick={() => cancelJob(job.jobId)}
        >
          {words.cancel}
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.forgetOf({ title })}
          onClick={() => void forgetJobs([job.jobId])}
        >
          {words.forget}
        </Button>
      )}
    </li>
  );
}

function StateIcon({ job: { state } }: { readonly job: JobSummary }) {
  if (state === "done") return <CheckIcon size={18} />;
  return state === "failed" ? <CrossIcon size={18} /> : <InfoIcon size={18} />;
}

function progressOf(job: JobSummary): string {
  if (job.total > 1) return progressCounts(job);
  return job.label === "" ? text.jobs.states.running : formatted(job.label);
}
