import type { ErrorData } from "#shared/errors/app-error.ts";

/** What a worker is sent. Passwords travel only in `input`, never in arguments, the environment or `workerData`. */
export type JobMessage = { readonly task: string; readonly input: unknown };

/** What it answers, one message per job, in order. `fault`: the thrown text of an unexpected error, for the host's own log only. */
export type JobReply =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: ErrorData; readonly fault?: string };
