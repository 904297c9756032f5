import { defineErrors } from "../define-errors.ts";

/** What a task that was given up most likely fell over, and what to do. Filled by what the worker did: `GivenUpWork`. */
const adviceAfterGivingUp = `{work, select,
  keyDerivation {Its key derivation may ask for very many iterations. Write it again with fewer, or check that it is what you think it is.}
  verification {The file was deleted again. Other programs may keep this computer busy: try again.}
  document {The document is too large or too deep. Check that this is the right file, and export it again.}
  certificates {It may hold very many certificates, or very long ones. Check that it is what the certification authority sent.}
  completion {The certificate files may hold very many certificates. Give only the certificate and its issuers.}
  making {Other programs may keep this computer busy: try again. A smaller key takes less time.}
  other {Other programs may keep this computer busy: try again.}
}` as const;

/** The kinds of work that the advice tells apart. */
export type GivenUpWork =
  | "keyDerivation"
  | "verification"
  | "document"
  | "certificates"
  | "completion"
  | "making"
  | "other";

/** Errors of jobs: work in a worker thread that was stopped, given up or refused. `named`: whether files are named. */
export const jobErrors = defineErrors("jobs", {
  cancelled: { code: "CANCELLED", message: "Stopped before it was done." },
  cancelledUnwritten: { code: "CANCELLED", message: "Stopped before it was done. Nothing was written." },
  cancelledBeforeTurn: { code: "CANCELLED", message: "Stopped before its turn came." },
  timeout: {
    code: "JOB_TIMEOUT",
    message:
      "{named, select, yes {{files}: the work took longer than {seconds, number} seconds and was given up.} other {The work took longer than {seconds, number} seconds and was given up.}}",
    hint: adviceAfterGivingUp,
  },
  memory: {
    code: "JOB_MEMORY",
    message:
      "{named, select, yes {{files}: the work needed more than {megabytes, number} MiB of memory and was given up.} other {The work needed more than {megabytes, number} MiB of memory and was given up.}}",
    hint: adviceAfterGivingUp,
  },
  replyGone: {
    code: "JOB_REPLY_GONE",
    message: "KeySpec does not have this result any more.",
    hint: "It keeps the results of one session, the newest first. What was written to the folder is still there.",
  },
  tooMany: {
    code: "JOBS_TOO_MANY",
    message: "KeySpec has too much to do at the moment and did not begin with this.",
    hint: "Wait until what runs is done, or stop it. Then try again.",
  },
});
