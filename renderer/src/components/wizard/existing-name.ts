import type { ErrorData } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";

/** The name of the file that stands in the way, as it stands there: the last part of the path that OUTPUT_EXISTS names. */
export function existingName({ message }: ErrorData): string {
  const path = message.args["path"];
  return typeof path === "string" ? path.replace(/^.*[\\/]/, "") : format(message);
}
