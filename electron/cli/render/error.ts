import type { ErrorData } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";

/**
 * An error for people: what happened, its stable code, what to do next.
 *
 * @param debugging KEYSPEC_DEBUG=1 is set already, so it need not be named
 */
export function renderError(error: ErrorData, paint: Paint, debugging: boolean): string {
  const lines = [`${paint("red", "keyspec:")} ${format(error.message)} [${error.code}]`];
  if (error.hint !== undefined) lines.push(`  ${format(error.hint)}`);
  if (error.code === "INTERNAL" && !debugging) {
    lines.push("  Run the same command with KEYSPEC_DEBUG=1 in the environment to see where it happened.");
  }
  return lines.join("\n");
}
