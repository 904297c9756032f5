import type { JobEvent } from "#shared/api/events.ts";
import type { JobState, JobSummary, KeptReply } from "#shared/api/schemas/jobs.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import { limits } from "#shared/limits.ts";
import type { ClockPort, EventsPort } from "../../ports/types.ts";
import type { Keeping } from "../kit/kept-call.ts";
import { approximateBytes } from "./approximate-bytes.ts";

/** How a call of a job ended. */
type Ending = { readonly output: KeptReply["output"]; readonly stopped: boolean } | { readonly thrown: unknown };

/** What is remembered of the jobs of this session, in memory only. */
export type KeptJobs = {
  /** A call of a job begins: the first one, or one more of the same id. Returns what to call when it has ended. */
  readonly begin: (jobId: string, keeping: Keeping) => (ending: Ending) => void;
  /** In the order in which they began. */
  readonly list: () => readonly JobSummary[];
  /** @throws AppError JOB_REPLY_GONE: it is not known, was forgotten, or made room for newer ones */
  readonly result: (jobId: string) => { readonly job: JobSummary; readonly replies: readonly KeptReply[] };
  /** false: there is no such job, or it runs. */
  readonly forget: (jobId: string) => boolean;
};

type Kept = {
  readonly keeping: Keeping;
  readonly startedAt: string;
  progress: JobEvent;
  running: number;
  /** How the last call of it ended; null: none has. */
  last: { readonly state: Exclude<JobState, "running">; readonly at: string; readonly error: ErrorData | null } | null;
  /** null: they made room for newer ones. */
  replies: readonly KeptReply[] | null;
  bytes: number;
};

type Bounds = { readonly jobs: number; readonly bytes: number };

/**
 * Follows the jobs whose callers want them kept, tells when one begins and ends, and holds their replies. Too many or too large: the
 * oldest ended jobs lose their replies first, then their place in the list.
 */
export function createKeptJobs(
  { events, clock }: { readonly events: EventsPort; readonly clock: ClockPort },
  bounds: Bounds = { jobs: limits.keptJobs, bytes: limits.keptReplyBytes },
): KeptJobs {
  const kept = new Map<string, Kept>();
  events.subscribe((event) => {
    const job = kept.get(event.jobId);
    if (job !== undefined && event.turn === undefined) job.progress = event;
  });

  const endedJobs = (): readonly (readonly [string, Kept])[] => [...kept].filter(([, { running }]) => running === 0);
  const makeRoom = (): void => {
    let bytes = [...kept.values()].reduce((sum, job) => sum + job.bytes, 0);
    for (const [, job] of endedJobs()) {
      if (bytes <= bounds.bytes) break;
      bytes -= job.bytes;
      job.bytes = 0;
      job.replies = null;
    }
    const ended = endedJobs();
    for (const [jobId] of ended.slice(0, Math.max(0, ended.length - bounds.jobs))) kept.delete(jobId);
  };

  const begin = (jobId: string, keeping: Keeping): ((ending: Ending) => void) => {
    const job: Kept = kept.get(jobId) ?? {
      keeping,
      startedAt: clock.now(),
      progress: { jobId, label: "", done: 0, total: 0 },
      running: 0,
      last: null,
      replies: [],
      bytes: 0,
    };
    kept.set(jobId, job);
    job.running += 1;
    events.publish({ ...job.progress, turn: "began" });
    return (ending) => {
      const endedAt = clock.now();
      job.running -= 1;
      if ("thrown" in ending) {
        const error = toErrorData(ending.thrown);
        job.last = { state: error.code === "CANCELLED" ? "cancelled" : "failed", at: endedAt, error };
      } else {
        job.last = { state: ending.stopped ? "cancelled" : "done", at: endedAt, error: null };
        // The call and its output are of one path: `keepingOf` is given both by the use case.
        const reply = { ...keeping.call, endedAt, output: ending.output } as KeptReply;
        if (job.replies !== null) {
          job.replies = [...job.replies, reply];
          job.bytes += approximateBytes(reply);
        }
      }
      makeRoom();
      events.publish({ ...job.progress, turn: "ended" });
    };
  };

  return {
    begin,
    list: () => [...kept].map(([jobId, job]) => summaryOf(jobId, job)),
    result: (jobId) => {
      const job = kept.get(jobId);
      if (job === undefined || job.replies === null) throw jobErrors.replyGone();
      return { job: summaryOf(jobId, job), replies: job.replies };
    },
    forget: (jobId) => {
      const job = kept.get(jobId);
      return job !== undefined && job.running === 0 && kept.delete(jobId);
    },
  };
}

function summaryOf(jobId: string, job: Kept): JobSummary {
  const { label, done, total, remainingMilliseconds } = job.progress;
  const ended = job.running > 0 ? null : job.last;
  return {
    jobId,
    keptFor: job.keeping.keptFor,
    path: job.keeping.call.path,
    title: job.keeping.title,
    deployment: job.keeping.call.path === "rehearsal.deployment" ? job.keeping.call.id : null,
    state: ended?.state ?? "running",
    label,
    done,
    total,
    ...(remainingMilliseconds !== undefined && { remainingMilliseconds }),
    startedAt: job.startedAt,
    endedAt: ended?.at ?? null,
    error: job.last?.error ?? null,
    hasReplies: job.replies !== null,
  };
}
