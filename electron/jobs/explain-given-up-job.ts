import { AppError } from "#shared/errors/app-error.ts";
import { type GivenUpWork, jobErrors } from "#shared/errors/definitions/jobs.ts";
import { messages } from "#shared/text/localise.ts";
import type { TaskName } from "../tasks/tasks.ts";

/** Files that one sentence names. */
const mostNames = 8;

const texts = messages("jobs.files", { more: "{count, plural, one {# more file} other {# more files}}" });

/** The error of a task that was given up, with its files and with advice that fits the task; anything else comes back unchanged. */
export function explainGivenUpJob(thrown: unknown, task: TaskName, input: unknown): unknown {
  if (!(thrown instanceof AppError)) return thrown;
  const names = filesOfInput(input);
  const rest = names.length - mostNames;
  const files = [...names.slice(0, mostNames), ...(rest > 0 ? [texts.more({ count: rest })] : [])];
  const known = { named: names.length === 0 ? "no" : "yes", files, work: workOf[task] } as const;
  const { seconds, megabytes } = thrown.said.args;
  if (thrown.code === "JOB_TIMEOUT" && typeof seconds === "number") {
    return jobErrors.timeout({ ...known, seconds }, thrown);
  }
  if (thrown.code === "JOB_MEMORY" && typeof megabytes === "number") {
    return jobErrors.memory({ ...known, megabytes }, thrown);
  }
  return thrown;
}

const workOf: Readonly<Record<TaskName, GivenUpWork>> = {
  inspect: "keyDerivation",
  inspectWithMaterial: "keyDerivation",
  convert: "keyDerivation",
  expectConversion: "keyDerivation",
  readHalf: "keyDerivation",
  verify: "verification",
  importTopology: "document",
  readChain: "certificates",
  surround: "certificates",
  contactQuestions: "certificates",
  probePort: "certificates",
  rehearseLink: "certificates",
  rehearsePair: "certificates",
  readLeafCertificates: "certificates",
  completeRequest: "completion",
  makeKeyAndRequest: "making",
  createLabCa: "making",
  issueLabCertificate: "making",
  issueLabRevocationList: "making",
};

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
