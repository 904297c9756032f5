import { readFile, stat } from "node:fs/promises";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { type FilePassword, parsePasswordCsv } from "#shared/passwords/parse-password-csv.ts";
import { fileError } from "../ports/file-error.ts";
import { decodeText } from "./decode-text.ts";
import type { StandardInput } from "./standard-input.ts";

const flag = "--password-csv";

/** The longest list: a name and a password for each file of a batch. */
const listBytes = limits.inputFileBytes;

/**
 * The passwords of single files, from a list `file,password`; `-` is standard input.
 *
 * @throws AppError USAGE naming the lines that are wrong, FILE_NOT_FOUND, FILE_TOO_LARGE, FILE_UNREADABLE; never with a password
 */
export async function readPasswordList(path: string, input: StandardInput): Promise<readonly FilePassword[]> {
  const name = path === "-" ? "Standard input" : path;
  const text = decodeText(await readBytes(path, input), name, "a list of passwords");
  const { passwords, problems } = parsePasswordCsv(text);
  if (problems.length === 0) return passwords;
  throw new AppError("USAGE", `${name} is no list of passwords that KeySpec understands. ${problems.join(" ")}`, {
    hint: "Write one file on each line: its name, a comma, its password.",
  });
}

/** How many passwords of a list are for no file of the run, in words; their names are not shown, because they may be passwords. */
export function unusedPasswords(list: readonly FilePassword[], fileNames: readonly string[]): string | null {
  const names = new Set(fileNames.map((name) => name.toLowerCase()));
  const unused = list.filter(({ file }) => !names.has(file.toLowerCase())).length;
  if (unused === 0) return null;
  return `${unused === 1 ? "1 line" : `${unused} lines`} of the list of passwords ${unused === 1 ? "names" : "name"} no file of this run.`;
}

async function readBytes(path: string, input: StandardInput): Promise<Uint8Array> {
  if (path === "-") {
    input.claim(`${flag} -`);
    return await input.readAll();
  }
  try {
    if ((await stat(path)).size <= listBytes) return await readFile(path);
  } catch (thrown) {
    throw fileError(thrown, "read", path);
  }
  throw new AppError("FILE_TOO_LARGE", `${path} is larger than a list of passwords can be.`, {
    hint: `${flag} takes a text with a file name and a password on each line.`,
  });
}
