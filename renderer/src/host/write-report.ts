import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { SavedFormId } from "#shared/report/forms.ts";
import { client } from "./client.ts";
import { outputFolder } from "./output-folder.ts";

/**
 * Hands a report to the host, which writes it into the folder for results. It goes there as data, and the host makes the files of it.
 *
 * @param data the report as JSON
 * @throws AppError those of `report.write`
 */
export async function writeReport(
  data: Uint8Array<ArrayBuffer>,
  forms: readonly SavedFormId[],
): Promise<readonly WrittenFile[]> {
  const { files } = await client("report.write", {
    reports: [{ from: "bytes", name: "report.json", data }],
    forms,
    folder: await outputFolder(null),
    onExisting: "keep-both",
  });
  return files;
}
