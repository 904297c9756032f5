import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import type { Context } from "../kit/context.ts";
import { safeFileName } from "../kit/safe-file-name.ts";

/**
 * Writes a deployment as `<its name>.keyspec.json`; `deployment.import` opens it again.
 *
 * @throws AppError OUTPUT_EXISTS, FOLDER_UNWRITABLE, DISK_FULL, FILE_REFERENCE_UNKNOWN
 */
export async function saveDeployment(
  context: Context,
  input: ApiInput<"deployment.save">,
): Promise<ApiOutput<"deployment.save">> {
  const data = new TextEncoder().encode(deploymentFile(input.deployment));
  const path = join(context.references.pathOf(input.folder), `${safeFileName(input.deployment.name)}.keyspec.json`);
  const written = await context.files.write(path, data, input.onExisting);
  return { file: context.references.written(written, data.byteLength) };
}
