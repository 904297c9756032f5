import type { Outcome } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";

/** The one reason why everything failed; null: something did not, or for different reasons, or the reason is a question. */
export function commonFailure(outcomes: readonly Outcome<unknown>[]): ErrorData | null {
  const errors = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
  const [first] = errors;
  if (first === undefined || errors.length < outcomes.length || first.code === "OUTPUT_EXISTS") return null;
  return errors.every(({ code }) => code === first.code) ? first : null;
}
