import { AppError } from "../errors/app-error.ts";
import { describeIssue } from "./describe-issue.ts";
import { type Deployment, deploymentSchema } from "./model.ts";

const currentVersion = 1;
/** More would hide what matters. */
const mostProblems = 5;

/**
 * Reads the text that `deploymentFile` wrote, or that somebody wrote by hand after its model.
 *
 * @param file name for messages
 * @throws AppError DEPLOYMENT_INVALID with each place that is wrong, DEPLOYMENT_NEWER
 */
export function readDeploymentFile(text: string, file: string): Deployment {
  const value = parseJson(text, file);
  const version = versionOf(value);
  if (version === null) {
    throw new AppError("DEPLOYMENT_INVALID", `${file} is JSON, but no deployment that KeySpec saved.`, {
      hint: "Choose a file whose name ends in .keyspec.json, or a topology document.",
    });
  }
  if (version > currentVersion) {
    throw new AppError(
      "DEPLOYMENT_NEWER",
      `${file} was saved by a newer KeySpec: its schemaVersion is ${version}, this KeySpec reads ${currentVersion}.`,
      { hint: "Open it with the newer KeySpec, or import the topology again." },
    );
  }
  const result = deploymentSchema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(
    file,
    result.error.issues.map((issue) => describeIssue(issue, value)),
  );
}

/** No name of a deployment holds them, and no terminal should be shown them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x1f\x7f]/;

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""), (_, value: unknown) => {
      if (typeof value === "string" && controls.test(value))
        throw invalid(file, ["It has a control character in a text."]);
      return value;
    });
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw new AppError("DEPLOYMENT_INVALID", `${file} is not JSON: ${placeOfError(text, thrown)}.`, {
      hint: "It may be cut off or changed by hand. Save the deployment again, or take assets/example-deployment.json as a model.",
      cause: thrown,
    });
  }
}

/** V8 tells the position in its message, unless the text just ends. */
function placeOfError(text: string, thrown: unknown): string {
  if (thrown instanceof RangeError) return "it is nested too deep";
  const position = thrown instanceof Error ? /position (\d+)/.exec(thrown.message)?.[1] : undefined;
  if (position === undefined || Number(position) >= text.trimEnd().length) return "it ends too early";
  return `line ${text.slice(0, Number(position)).split("\n").length} breaks its rules`;
}

/** null: it is nothing that KeySpec saved. */
function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return null;
  return typeof value.schemaVersion === "number" ? value.schemaVersion : null;
}

function invalid(file: string, problems: readonly string[]): AppError {
  const more = problems.length - mostProblems;
  const shown = problems.slice(0, mostProblems).join(" ");
  return new AppError("DEPLOYMENT_INVALID", `${file} is a deployment with mistakes in it. ${shown}`, {
    hint: `${more > 0 ? `More mistakes than these: ${more}. ` : ""}Correct the file, or import the topology again.`,
  });
}
