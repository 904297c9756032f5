import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { client } from "./client.ts";
import { rememberDeployment } from "./deployments.ts";
import type { ChosenFile } from "./files.ts";
import { randomId } from "./random-id.ts";

/**
 * The deployment that dropped files describe, told by their content; every page knows it from then on. null: they are something else,
 * or could not be asked about: whoever opens them says what is wrong.
 */
export async function findDeployment(files: readonly ChosenFile[]): Promise<ImportedDeployment | null> {
  if (files.length > limits.deploymentFiles) return null;
  try {
    const imported = await client("deployment.import", {
      jobId: randomId(),
      files: files.map(({ input }) => input),
    });
    rememberDeployment(imported.deployment, "keep");
    return imported;
  } catch (thrown) {
    if (thrown instanceof AppError) return null;
    throw thrown;
  }
}
