import type { Outcome } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import type { ErrorCode } from "#shared/errors/codes.ts";
import type { Severity, VerdictId } from "#shared/rules/types.ts";

/** What the program says to the shell. */
export const exitCodes = {
  /** Done; where there is a verdict, nothing is known that keeps the file from working. */
  done: 0,
  /** Done, but the verdict is `will-not-work`, or some files of a batch failed. */
  problems: 1,
  /** Wrong usage, or nothing of the input could be used. */
  unusable: 2,
  /** A fault of KeySpec itself. */
  fault: 3,
  /** Stopped with Ctrl+C: 128 + SIGINT, as shells expect. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a command that ended with this error. */
export function exitCodeOfError(code: ErrorCode): ExitCode {
  switch (code) {
    case "INTERNAL":
    case "API_UNKNOWN_PATH":
      return exitCodes.fault;
    case "CANCELLED":
      return exitCodes.interrupted;
    default:
      return exitCodes.unusable;
  }
}

/** The exit code of a batch: a fault or Ctrl+C decides; else it matters whether none, some or all items failed. */
export function exitCodeOfBatch(outcomes: readonly Outcome<unknown>[]): ExitCode {
  const codes = outcomes.flatMap((outcome) => (outcome.ok ? [] : [exitCodeOfError(outcome.error.code)]));
  if (codes.includes(exitCodes.fault)) return exitCodes.fault;
  if (codes.includes(exitCodes.interrupted)) return exitCodes.interrupted;
  if (codes.length === 0) return exitCodes.done;
  return codes.length === outcomes.length ? exitCodes.unusable : exitCodes.problems;
}

/** The exit code where something was shown whose problems a script has to learn of: an error is no success. */
export function exitCodeOfProblems(problems: readonly { readonly severity: Severity }[]): ExitCode {
  return problems.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.done;
}

/**
 * The exit code of what was judged for somebody who said what counts as failed; a report that was asked for and is not there makes a run
 * that nobody can use.
 *
 * @param code that of the batch
 * @param failing whether something that was found counts as failed
 * @param unwritten why reports could not be written
 */
export function exitCodeOfFindings(code: ExitCode, failing: boolean, unwritten: readonly ErrorData[]): ExitCode {
  const [error] = unwritten;
  if (error !== undefined && code !== exitCodes.interrupted) return exitCodeOfError(error.code);
  return code === exitCodes.done && failing ? exitCodes.problems : code;
}

/**
 * The exit code where everything was done and judged: a file that will not work is no success. “Cannot tell” is none of KeySpec's failures:
 * a bare certificate never shows where its key is, and a script reads the verdict from --json.
 */
export function exitCodeOfVerdicts(code: ExitCode, verdicts: readonly { readonly verdict: VerdictId }[]): ExitCode {
  const failing = verdicts.some(({ verdict }) => verdict === "will-not-work");
  return code === exitCodes.done && failing ? exitCodes.problems : code;
}
