import type { FileInput, Outcome } from "#shared/api/schemas/common.ts";
import { AppError, type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { CommandContext } from "../command-context.ts";
import { type ExitCode, exitCodeOfBatch, exitCodes } from "../exit-codes.ts";
import { secretNames } from "../secret-names.ts";
import { type ListedFile, type ListedLine, readList } from "./read-list.ts";
import type { Shard } from "./shard.ts";
import { workInOrder } from "./work-in-order.ts";

/** What is said of one file: the fields of its line, and whether the exit code is to tell of it. */
type Said = { readonly fields: object; readonly failing: boolean };

/** A list of files, and what is done with each. */
export type LinesToWork = {
  /** Path of the list. */
  readonly list: string;
  readonly shard: Shard | undefined;
  /** Of files that name no password file of their own. */
  readonly password: string | null;
  /** Files that are worked on at a time; absent: as many as the limit says. */
  readonly width?: number;
  /** Throws AppError. `path`: as the list has it. */
  readonly work: (file: FileInput, password: string | null, path: string) => Promise<Said>;
};

/**
 * Works through a list and writes a line of JSON for each of its files: `line`, `file` and `ok`, with what was said of it, or the `error`. Files
 * that fail stop no other; after Ctrl+C no further one begins.
 *
 * @throws AppError as `readList`
 */
export async function runLines(context: CommandContext, lines: LinesToWork): Promise<ExitCode> {
  const { list, shard, width = limits.listedFilesAtOnce } = lines;
  let stopped = false;
  void context.interrupted.then(() => {
    stopped = true;
  });
  // Not what was said: a list may be longer than memory.
  const outcomes: Outcome<null>[] = [];
  let isFailing = false;
  const passwordOf = passwordReader(context, lines.password);
  const all = await readList(list, shard, context.standardInput);
  const work = async (one: ListedLine) => ({
    one,
    outcome: stopped ? null : await outcomeOf(context, () => workOn(context, one.file, passwordOf, lines)),
  });
  for await (const { one, outcome } of workInOrder(all, width, work)) {
    if (outcome === null) return exitCodes.interrupted;
    outcomes.push(outcome.ok ? { ok: true, value: null } : outcome);
    if (outcome.ok && outcome.value.failing) isFailing = true;
    const file = one.file instanceof AppError ? null : one.file.path;
    const said = outcome.ok ? { ok: true, ...outcome.value.fields } : outcome;
    context.output.line({ line: one.line, file, ...said });
  }
  const code = exitCodeOfBatch(outcomes);
  return code === exitCodes.done && isFailing ? exitCodes.problems : code;
}

async function workOn(
  context: CommandContext,
  file: ListedFile | AppError,
  passwordOf: (file: ListedFile) => Promise<string | null>,
  { work }: LinesToWork,
): Promise<Said> {
  if (file instanceof AppError) throw file;
  const password = await passwordOf(file);
  const input: FileInput = { from: "reference", reference: (await context.references()).ofFile(file.path) };
  return work(input, password, file.path);
}

async function outcomeOf(context: CommandContext, work: () => Promise<Said>): Promise<Outcome<Said>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) context.reportFault(thrown);
    const error: ErrorData = toErrorData(thrown);
    return { ok: false, error };
  }
}

/** Reads each password file once, however many files it is for. */
function passwordReader(
  { secrets }: Pick<CommandContext, "secrets">,
  password: string | null,
): (file: ListedFile) => Promise<string | null> {
  const read = new Map<string, Promise<string | null>>();
  return ({ passwordFile }) => {
    if (passwordFile === null) return Promise.resolve(password);
    const known =
      read.get(passwordFile) ?? secrets.given({ what: secretNames.pfx, flag: "--password-file", file: passwordFile });
    read.set(passwordFile, known);
    return known;
  };
}
