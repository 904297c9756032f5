import { readFile, stat } from "node:fs/promises";
import type * as z from "zod";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { type Deployment, deploymentSchema } from "#shared/deployment/model.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { parseForPeople } from "#shared/errors/parse-for-people.ts";
import { limits } from "#shared/limits.ts";
import { fileError } from "../ports/file-error.ts";
import type { deploymentOptionsSchema } from "./options.ts";

/**
 * The deployment that the options name; null: none.
 *
 * @throws AppError DEPLOYMENT_INVALID with every place that is wrong, FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE
 */
export async function readDeployment(options: z.output<typeof deploymentOptionsSchema>): Promise<Deployment | null> {
  if (options.example === true) return exampleDeployment;
  return options.deployment === undefined
    ? null
    : parseDeployment(await readText(options.deployment), options.deployment);
}

/** As `readDeployment`; throws USAGE where none was named. */
export async function requireDeployment(options: z.output<typeof deploymentOptionsSchema>): Promise<Deployment> {
  const deployment = await readDeployment(options);
  if (deployment !== null) return deployment;
  throw new AppError("USAGE", "The deployment is missing.", {
    hint: "Name its file with --deployment FILE, or try --example.",
  });
}

async function readText(path: string): Promise<string> {
  try {
    if ((await stat(path)).size <= limits.inputFileBytes) return await readFile(path, "utf8");
  } catch (thrown) {
    throw fileError(thrown, "read", path);
  }
  throw new AppError("FILE_TOO_LARGE", `${path} is larger than a deployment can be.`, {
    hint: "A deployment is a JSON file of a few KiB. Did you name another file?",
  });
}

function parseDeployment(text: string, path: string): Deployment {
  const result = parseForPeople(deploymentSchema, parseJson(text, path));
  if (result.ok) return result.value;
  throw new AppError("DEPLOYMENT_INVALID", `${path} is no deployment that KeySpec understands.`, {
    hint: result.problems.join(" "),
  });
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new AppError("DEPLOYMENT_INVALID", `${path} is not JSON.`, {
      hint: "Take assets/example-deployment.json of KeySpec as a model.",
      cause,
    });
  }
}
