import { useSyncExternalStore } from "react";
import type { JobSummary, KeptReply } from "#shared/api/schemas/jobs.ts";
import { client } from "./client.ts";
import { hostError } from "./host-error.ts";
import { hostState, subscribeToHostState } from "./host-state.ts";
import { subscribeToJobs } from "./job-events.ts";
import { createListeners } from "./listeners.ts";

/** The jobs of this session that the host keeps, of all tabs; null: it was not asked yet. */
let known: readonly JobSummary[] | null = null;
let seen: ReadonlySet<string> = new Set();
const listeners = createListeners();
let asking: Promise<void> | null = null;
let askAgain = false;

/** Follows the jobs of the host, for as long as the page lives. */
export function followJobs(): void {
  subscribeToJobs(({ jobId, turn, label, done, total, remainingMilliseconds }) => {
    if (turn !== undefined) {
      void ask();
      return;
    }
    if (known?.some((job) => job.jobId === jobId) !== true) return;
    const progress = { label, done, total, remainingMilliseconds };
    set(known.map((job) => (job.jobId === jobId ? { ...job, ...progress } : job)));
  });
  subscribeToHostState(() => {
    if (hostState() === "here") void ask();
    else listeners.tell();
  });
  void ask();
}

function set(jobs: readonly JobSummary[]): void {
  known = jobs;
  listeners.tell();
}

/** Asks the host, and once more where news came meanwhile. */
function ask(): Promise<void> {
  askAgain = asking !== null;
  asking ??= client("job.list", {})
    .then(
      ({ jobs }) => set(jobs),
      // A page without its host has no jobs; the notice on it says why.
      () => set(known ?? []),
    )
    .finally(() => {
      asking = null;
      if (askAgain) void ask();
    });
  return asking;
}

/** The jobs of this session, in the order in which they began. */
export function useJobs(): readonly JobSummary[] {
  return useSyncExternalStore(listeners.subscribe, () => known ?? nothing);
}
const nothing: readonly JobSummary[] = [];

/** Ids of the jobs whose end the user has seen since the page was loaded. */
export function useSeenJobs(): ReadonlySet<string> {
  return useSyncExternalStore(listeners.subscribe, () => seen);
}

/** The user sees the jobs of a page. */
export function markSeen(jobIds: readonly string[]): void {
  if (jobIds.every((id) => seen.has(id))) return;
  seen = new Set([...seen, ...jobIds]);
  listeners.tell();
}

/** The jobs of one page of the program, once the host was asked. */
export async function jobsOf(instance: string): Promise<readonly JobSummary[]> {
  while (known === null) await ask();
  return known.filter(({ keptFor }) => keptFor === instance);
}

/**
 * Resolves when a job has ended.
 *
 * @throws AppError SESSION_ENDED, HOST_UNREACHABLE, HOST_REPLACED: the host went before it could say so
 */
export function whenEnded(jobId: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const look = (): void => {
    const state = hostState();
    if (state !== "here") reject(hostError(state));
    else if (known?.find((job) => job.jobId === jobId)?.state !== "running") resolve();
    else return;
    stop();
  };
  const stop = listeners.subscribe(look);
  look();
  return promise;
}

/** @throws AppError JOB_REPLY_GONE, and those of the transport */
export async function repliesOf(jobId: string): Promise<readonly KeptReply[]> {
  return (await client("job.result", { jobId })).replies;
}

/** The user starts anew: the host needs not keep these jobs any more. One that runs stays. */
export async function forgetJobs(jobIds: readonly string[]): Promise<void> {
  markSeen(jobIds);
  await Promise.all(jobIds.map((jobId) => client("job.forget", { jobId }))).catch(() => undefined);
  await ask();
}

/** The same for all jobs of one page. */
export async function forgetJobsOf(instance: string): Promise<void> {
  await forgetJobs((await jobsOf(instance)).map(({ jobId }) => jobId));
}

/** A cancel that comes too late is no error, and one that fails leaves the job to end by itself. */
export function cancelJob(jobId: string): void {
  client("job.cancel", { jobId }).catch(() => {});
}
