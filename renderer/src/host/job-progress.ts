import { useSyncExternalStore } from "react";
import type { JobEvent } from "#shared/api/events.ts";
import { subscribeToJobs } from "./job-events.ts";
import { createListeners } from "./listeners.ts";

const last = new Map<string, JobEvent>();
const listeners = createListeners();

/** Follows the progress of jobs, for as long as the page lives. */
export function followProgress(): void {
  subscribeToJobs((event) => {
    // What begins or ends says again how far it is.
    if (event.turn !== undefined && !last.has(event.jobId)) return;
    last.set(event.jobId, event);
    listeners.tell();
  });
}

/** Nobody asks for this job any more. */
export function forgetProgress(jobId: string): void {
  last.delete(jobId);
}

/** How far a job is, as its last event said; null: no job, or none yet. */
export function useProgress(jobId: string | null): JobEvent | null {
  return useSyncExternalStore(listeners.subscribe, () => (jobId === null ? null : (last.get(jobId) ?? null)));
}
