import { AppError } from "../errors/app-error.ts";
import { deploymentErrors, jsonProblems } from "../errors/definitions/deployments.ts";
import { parseForPeople } from "../errors/parse-for-people.ts";
import type { Message } from "../text/message.ts";
import { paragraph } from "../text/paragraph.ts";
import { type Deployment, deploymentSchema } from "./model.ts";

const currentVersion = 1;

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
    throw deploymentErrors.notSaved({ file });
  }
  if (version > currentVersion) {
    throw deploymentErrors.newer({ file, version: String(version), known: String(currentVersion) });
  }
  const parsed = parseForPeople(deploymentSchema, value, "document");
  if (parsed.ok) return parsed.value;
  throw deploymentErrors.mistakes({ file, problems: paragraph(...parsed.problems) });
}

/** No name of a deployment holds them, and no terminal should be shown them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x1f\x7f]/;

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""), (_, value: unknown) => {
      if (typeof value === "string" && controls.test(value))
        throw deploymentErrors.mistakes({ file, problems: jsonProblems.control });
      return value;
    });
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw deploymentErrors.notJson({ file, problem: problemOfJson(text, thrown) }, thrown);
  }
}

/** V8 tells the position in its message, unless the text just ends. */
function problemOfJson(text: string, thrown: unknown): Message {
  if (thrown instanceof RangeError) return jsonProblems.tooDeep;
  const position = thrown instanceof Error ? /position (\d+)/.exec(thrown.message)?.[1] : undefined;
  if (position === undefined || Number(position) >= text.trimEnd().length) return jsonProblems.cutOff;
  return jsonProblems.line({ line: String(text.slice(0, Number(position)).split("\n").length) });
}

/** null: it is nothing that KeySpec saved. */
function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return null;
  return typeof value.schemaVersion === "number" ? value.schemaVersion : null;
}
