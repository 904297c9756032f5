import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** What the script is called, on the administrator's computer and on the server. */
const fileName = "keyspec-collect.ps1";

/**
 * Writes the script that collects what a server says about its certificates (README.md).
 *
 * @throws AppError OUTPUT_EXISTS, FOLDER_UNWRITABLE, DISK_FULL, FILE_REFERENCE_UNKNOWN
 */
export async function writeCollector(
  context: Context,
  { folder, onExisting }: ApiInput<"collector.write">,
): Promise<ApiOutput<"collector.write">> {
  // Here, not above: Node alone, which runs the benchmarks, cannot read it.
  const { default: script } = await import("./keyspec-collect.ps1?raw");
  // CRLF: Windows PowerShell reads both, Notepad of the old servers only this one. The script is ASCII, so it needs no byte order mark.
  const data = new TextEncoder().encode(script.replace(/\r?\n/g, "\r\n"));
  const written = await context.files.write(join(context.references.pathOf(folder), fileName), data, onExisting);
  return { file: context.references.written(written, data.byteLength) };
}
