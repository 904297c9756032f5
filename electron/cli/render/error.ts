import type { ErrorData } from "#shared/errors/app-error.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";

const text = localised("cli.error", {
  exists: "Options for this: --replace or --keep-both; or name another folder or file.",
  trace: "Run the same command with KEYSPEC_DEBUG=1 in the environment to see where it happened.",
});

/**
 * An error for people: what happened, its stable code, what to do next.
 *
 * @param debugging KEYSPEC_DEBUG=1 is set already, so it need not be named
 */
export function renderError(error: ErrorData, paint: Paint, debugging: boolean): string {
  const lines = [`${paint("red", "keyspec:")} ${format(error.message)} [${error.code}]`];
  if (error.hint !== undefined) lines.push(`  ${format(error.hint)}`);
  // Options are the command line's own; the page has buttons for the same.
  if (error.code === "OUTPUT_EXISTS") lines.push(`  ${text.exists}`);
  if (error.code === "INTERNAL" && !debugging) lines.push(`  ${text.trace}`);
  return lines.join("\n");
}
