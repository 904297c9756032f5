import { readFile, stat } from "node:fs/promises";
import type * as z from "zod";
import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { readDeploymentFile } from "#shared/deployment/read-deployment-file.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { fileError } from "../ports/file-error.ts";
import type { CommandContext } from "./command-context.ts";
import { decodeText } from "./decode-text.ts";
import { fileInputs } from "./input-files.ts";
import type { deploymentOptionsSchema } from "./options.ts";

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
    throw new AppError("USAGE", "--simple-urls needs --topology: URLs alone do not tell the servers.", {
      hint: "Name the topology as well, or leave --simple-urls out.",
    });
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
  throw new AppError("USAGE", "The deployment is missing.", {
    hint: "Name its file with --deployment FILE, a topology with --topology FILE, or try --example.",
  });
}

async function importFiles(context: CommandContext, paths: readonly string[]): Promise<ImportedDeployment> {
  const files = await fileInputs(context, paths);
  const imported = await context.call("deployment.import", { jobId: context.jobId, files });
  for (const { text } of [...imported.guessed, ...imported.notUnderstood]) context.output.talk(`Note: ${text}`);
  return imported;
}

async function readSaved(path: string): Promise<Deployment> {
  const text = decodeText(await readBytes(path), path, "a deployment");
  if (!/^\s*</.test(text)) return readDeploymentFile(text, path);
  throw new AppError("DEPLOYMENT_INVALID", `${path} is XML, and a saved deployment is JSON.`, {
    hint: `Did you mean --topology ${path}?`,
  });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size <= limits.inputFileBytes) return await readFile(path);
  } catch (thrown) {
    throw fileError(thrown, "read", path);
  }
  throw new AppError("FILE_TOO_LARGE", `${path} is larger than a deployment can be.`, {
    hint: "A deployment is a JSON file of a few KiB. Did you name another file?",
  });
}
