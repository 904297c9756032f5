import { resolve } from "node:path";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { limits } from "#shared/limits.ts";
import { matchPasswords } from "#shared/passwords/match-passwords.ts";
import { parsePasswordCsv } from "#shared/passwords/parse-password-csv.ts";
import { messages } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import { decodeText } from "./decode-text.ts";
import { readAtMost } from "./read-at-most.ts";
import { type StandardInput, standardInputTexts } from "./standard-input.ts";

const flag = "--password-csv";

const texts = messages("cli.passwordList", {
  unused:
    "{count, plural, one {# line of the list of passwords names} other {# lines of the list of passwords name}} no file of this run.",
});

/** The longest list: a name and a password for each file of a batch. */
const listBytes = limits.inputFileBytes;

/** What a list of passwords says of the files of a run. */
export type ListedPasswords = {
  /** The password of each file, in their order; null: the list has none for it. */
  readonly own: readonly (string | null)[];
  /** How many lines are for no file of the run; null: none. Their names are not shown, because they may be passwords. */
  readonly unused: Message | null;
};

/**
 * The passwords of single files, from a list `file,password`; `-` is standard input. Two files of one name are told apart by the
 * folders that the list names.
 *
 * @param filePaths the files of the run
 * @throws AppError USAGE naming the lines that are wrong, FILE_NOT_FOUND, FILE_TOO_LARGE, FILE_UNREADABLE; never with a password
 */
export async function readPasswordList(
  path: string,
  filePaths: readonly string[],
  input: StandardInput,
): Promise<ListedPasswords> {
  const name = path === "-" ? standardInputTexts.name : path;
  const text = decodeText(await readBytes(path, input), name, "passwords");
  const { passwords, problems } = parsePasswordCsv(text, "kept");
  const [problem, ...others] = problems;
  if (problem !== undefined)
    throw cliErrors.passwordListDamaged({ file: name, problems: paragraph(problem, ...others) });
  const matched = matchPasswords(
    passwords,
    filePaths.map((filePath) => resolve(filePath)),
  );
  const [ambiguous] = matched.ambiguous;
  if (ambiguous === undefined)
    return { own: matched.own, unused: matched.unused === 0 ? null : texts.unused({ count: matched.unused }) };
  throw cliErrors.passwordAmbiguous({ file: name, name: ambiguous });
}

async function readBytes(path: string, input: StandardInput): Promise<Uint8Array> {
  if (path === "-") {
    input.claim(`${flag} -`);
    return await input.readAll();
  }
  return readAtMost(path, listBytes, () => cliErrors.passwordListTooLarge({ path, flag }));
}
