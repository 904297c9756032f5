import type { ErrorData } from "#shared/errors/app-error.ts";
import type { Paint } from "./paint.ts";

/** An item of a batch that failed, indented below its name: what happened, its stable code, what to do next. */
export function renderFailure(error: ErrorData, paint: Paint): string {
  const hint = error.hint === undefined ? "" : `\n  ${error.hint}`;
  return `  ${paint("red", "Failed:")} ${error.message} [${error.code}]${hint}`;
}
