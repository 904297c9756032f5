import { basename, resolve } from "node:path";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import type { Report } from "#shared/report/model.ts";
import { localised } from "#shared/text/localise.ts";
import { nodeFiles } from "../ports/node-files.ts";
import type { CommandContext } from "./command-context.ts";
import type { Reporting } from "./report-options.ts";

/** Where something was read from: its name without folders, and the path; null: it has none, as standard input and a port. */
export type Source = { readonly name: string; readonly path: string | null };

/**
 * A path of the command line as the source of a file.
 *
 * @param name what standard input is called
 */
export function sourceOf(path: string, name: string): Source {
  return path === "-" ? { name, path: null } : { name: basename(path), path: resolve(path) };
}

/** What became of the reports of a run. */
export type WrittenReports = {
  readonly written: readonly WrittenFile[];
  readonly errors: readonly ErrorData[];
  /** For `--json`: nothing where no report was asked for. */
  readonly data: { readonly reports?: readonly string[]; readonly reportErrors?: readonly ErrorData[] };
};

const texts = localised("cli.reports", { written: "Report: {path}" });

/**
 * Writes the reports that were asked for.
 *
 * @param make called where one was
 */
export async function writeReportsOf(
  context: Pick<CommandContext, "references">,
  { targets, onExisting }: Pick<Reporting, "targets" | "onExisting">,
  make: () => Promise<Report>,
): Promise<WrittenReports> {
  if (targets.length === 0) return { written: [], errors: [], data: {} };
  // Here, not above: most runs write no report.
  const { writeReports } = await import("../services/report/write-reports.ts");
  const ports = { files: nodeFiles, references: await context.references(), printer: null };
  const { written, errors } = await writeReports(ports, await make(), targets, onExisting);
  const data = { reports: written.map(({ path }) => path), ...(errors.length > 0 && { reportErrors: errors }) };
  return { written, errors, data };
}

/** Says where the reports are, and why one is not. */
export function tellReports({ output }: Pick<CommandContext, "output">, { written, errors }: WrittenReports): void {
  if (!output.json) for (const { path } of written) output.talk(texts.written({ path }));
  for (const error of errors) output.failure(error);
}
