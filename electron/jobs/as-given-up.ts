import { AppError } from "#shared/errors/app-error.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import type { TaskName } from "../tasks/tasks.ts";

/** Files that one sentence names. */
const mostNames = 8;

/** The error of a task that was given up, in words that fit the task and name its file; anything else comes back unchanged. */
export function asGivenUp(thrown: unknown, task: TaskName, input: unknown): unknown {
  if (!(thrown instanceof AppError && (thrown.code === "JOB_TIMEOUT" || thrown.code === "JOB_MEMORY"))) return thrown;
  const names = filesOfInput(input);
  const shown = names.length <= mostNames ? names : [...names.slice(0, mostNames), `${names.length - mostNames} more`];
  const message = names.length === 0 ? thrown.message : `${shown.join(", ")}: ${thrown.message}`;
  return new AppError(thrown.code, message, { hint: hintFor(task), cause: thrown });
}

/** What a task that was given up (JOB_TIMEOUT, JOB_MEMORY) most likely fell over, and what to do: the hint. */
function hintFor(task: TaskName): string {
  switch (task) {
    case "inspect":
    case "convert":
    case "expectConversion":
      return "Its key derivation may ask for very many rounds. Write it again with fewer, or check that it is what you think it is.";
    case "verify":
      return "The file was deleted again. Other programs may keep this computer busy: try again.";
    case "importTopology":
      return "The document is too large or too deep. Check that this is the right file, and export it again.";
    case "readChain":
    case "readLeafPublicKeys":
      return "It may hold very many certificates, or very long ones. Check that it is what the certification authority sent.";
    case "completeRequest":
      return "The certificate files may hold very many certificates. Give only the certificate and its issuers.";
    case "createRequest":
    case "createLabCa":
    case "issueLabCertificate":
    case "issueLabRevocationList":
      return "Other programs may keep this computer busy: try again. A smaller key takes less time.";
    default:
      return assertNever(task);
  }
}

/**
 * The names of the files that a task works on, told by the form of its input: `name` of one file, `files` of several, or a list of
 * files. [] where no file is named.
 */
function filesOfInput(input: unknown): readonly string[] {
  if (Array.isArray(input)) return input.flatMap(filesOfInput);
  if (typeof input !== "object" || input === null) return [];
  if ("files" in input) return filesOfInput(input.files);
  return "name" in input && typeof input.name === "string" ? [input.name] : [];
}
