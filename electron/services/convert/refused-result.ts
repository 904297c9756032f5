import { AppError } from "#shared/errors/app-error.ts";
import { conversionErrors } from "#shared/errors/definitions/tasks.ts";
import { conversionTexts } from "#shared/facts/conversion-notices.ts";
import type { Message, MessageArgument } from "#shared/text/message.ts";

/** A file that an earlier run may have left, and why it was not kept as the result. */
export type RefusedResult = { readonly path: string; readonly error: AppError };

/** What is said beside a result that was written although there was a file already. */
export function noticeOfRefused({ path, error }: RefusedResult): Message {
  const differences = differencesOf(error);
  return differences === null
    ? conversionTexts.notKeptUnreadable({ file: path, reason: error.said })
    : conversionTexts.notKept({ file: path, differences });
}

/** OUTPUT_EXISTS where one of the refused results stands in the way, so that it says why that was not kept; else the error itself. */
export function withRefused(thrown: unknown, [refused]: readonly RefusedResult[]): unknown {
  if (!(thrown instanceof AppError) || thrown.code !== "OUTPUT_EXISTS" || refused === undefined) return thrown;
  const { path, error } = refused;
  const differences = differencesOf(error);
  return differences === null
    ? conversionErrors.existsUnreadable({ path, reason: error.said }, thrown)
    : conversionErrors.existsDifferent({ path, differences }, thrown);
}

/** What verification found; null: it did not come so far. */
function differencesOf({ code, said }: AppError): MessageArgument | null {
  return code === "PFX_VERIFICATION_FAILED" ? (said.args["differences"] ?? null) : null;
}
