import type * as z from "zod";
import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { readDeploymentFile } from "#shared/deployment/read-deployment-file.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { limits } from "#shared/limits.ts";
import type { CommandContext } from "./command-context.ts";
import { decodeText } from "./decode-text.ts";
import { fileInputs } from "./input-files.ts";
import type { deploymentOptionsSchema } from "./options.ts";
import { readAtMost } from "./read-at-most.ts";
import { renderNote } from "./render/note.ts";

/**
 * The deployment that the options name; null: none. What KeySpec guessed from a topology is said on standard error.
 *
 * @throws AppError DEPLOYMENT_INVALID with every place that is wrong, DEPLOYMENT_NEWER, FILE_NOT_FOUND, FILE_UNREADABLE,
 *   FILE_TOO_LARGE, and those of deployment.import
 */
export async function readDeployment(
  context: CommandContext,
  options: z.output<typeof deploymentOptionsSchema>,
): Promise<Deployment | null> {
  const { deployment, example, simpleUrls, topology } = options;
  if (example === true) return exampleDeployment;
  if (topology !== undefined) {
    return (await importFiles(context, [topology, ...(simpleUrls === undefined ? [] : [simpleUrls])])).deployment;
  }
  if (simpleUrls !== undefined) {
    throw cliErrors.urlsWithoutTopology();
  }
  return deployment === undefined ? null : readSaved(deployment);
}

/** As `readDeployment`; throws USAGE where none was named. */
export async function requireDeployment(
  context: CommandContext,
  options: z.output<typeof deploymentOptionsSchema>,
): Promise<Deployment> {
  const deployment = await readDeployment(context, options);
  if (deployment !== null) return deployment;
  throw cliErrors.deploymentMissing();
}

/**
 * The deployment of files: as KeySpec saved it, or a topology with its simple URLs.
 *
 * @throws AppError of deployment.import
 */
export async function importedDeployment(context: CommandContext, paths: readonly string[]): Promise<Deployment> {
  return (await importFiles(context, paths)).deployment;
}

async function importFiles(context: CommandContext, paths: readonly string[]): Promise<ImportedDeployment> {
  const files = await fileInputs(context, paths);
  const imported = await context.call("deployment.import", { jobId: context.jobId, files });
  for (const { text } of [...imported.guessed, ...imported.notUnderstood]) context.output.talk(renderNote(text));
  return imported;
}

async function readSaved(path: string): Promise<Deployment> {
  const bytes = await readAtMost(path, limits.inputFileBytes, () => cliErrors.deploymentTooLarge({ path }));
  const text = decodeText(bytes, path, "deployment");
  if (!/^\s*</.test(text)) return readDeploymentFile(text, path);
  throw cliErrors.deploymentIsXml({ path });
}
