import { AppError } from "#shared/errors/app-error.ts";
import { redacted } from "../report.ts";

/** What was thrown in one line, without secrets: what KeySpec says on purpose with its advice, of a fault the first line of its stack. */
export function summaryOf(thrown: unknown): string {
  if (thrown instanceof AppError) return redacted([thrown.message, thrown.hint].filter(Boolean).join(" "));
  return redacted(thrown).split("\n", 1)[0] ?? "";
}
