import { limits } from "../limits.ts";
import { isMessage, type Message } from "../text/message.ts";
import { passwordListProblems as says } from "./password-list-problems.ts";
import { type DelimitedRow, type Delimiter, readDelimitedRows } from "./read-delimited-rows.ts";

/** The password of one file, as `convert.files` takes it. */
export type FilePassword = { readonly file: string; readonly password: string };

/** What a list of passwords says, and what is wrong with it. Use no part of a list that has problems. */
export type PasswordCsv = {
  readonly passwords: readonly FilePassword[];
  /** Sentences with line numbers. They show no content: a list with swapped columns has passwords in the place of names. */
  readonly problems: readonly Message[];
};

const delimiters: readonly Delimiter[] = ["\t", ";", ","];
const delimiterNames = { ",": "comma", ";": "semicolon", "\t": "tab" } as const satisfies Record<Delimiter, string>;

const fileHeading = /^(?:file|file ?name|pfx|name)$/i;
const passwordHeading = /^(?:pass(?:word|phrase)?|pfx ?password)$/i;

/** Problems that are shown; a list of another kind has one on every line. */
const mostProblems = 20;
const longestFileName = 255;

/**
 * Reads a list of passwords, `file,password` on each line, as editors and spreadsheets write it: with or without a first line of
 * headings, with commas, semicolons or tabs, quoted as RFC 4180 says, with a byte order mark or not. A password keeps its spaces, and
 * may be empty.
 *
 * @param paths where only names are known ("names") a path counts as its file name; "kept": as it stands there (match-passwords.ts)
 */
export function parsePasswordCsv(text: string, paths: "names" | "kept" = "names"): PasswordCsv {
  const content = text.replace(/^\ufeff/, "");
  const delimiter = delimiterOf(content);
  const passwords = new Map<string, FilePassword>();
  const problems: Message[] = [];
  let isFirst = true;
  for (const row of readDelimitedRows(content, delimiter)) {
    const heading = isFirst && isHeading(row.cells);
    isFirst = false;
    if (heading) continue;
    const read = readRow(row, delimiter, paths);
    if (isMessage(read)) problems.push(read);
    else if (conflicts(read, passwords)) problems.push(says.conflict({ line: row.line }));
    else passwords.set(read.file.toLowerCase(), read);
    if (problems.length > mostProblems) break;
  }
  if (passwords.size === 0 && problems.length === 0) problems.push(says.empty);
  if (passwords.size > limits.inputFiles) {
    problems.push(says.tooMany({ most: limits.inputFiles }));
  }
  return { passwords: [...passwords.values()], problems: shortened(problems) };
}

/** The delimiter that stands first in the first line that has one, outside of quotes. */
function delimiterOf(text: string): Delimiter {
  const line = text.split(/[\r\n]+/).find((candidate) => candidate.trim() !== "") ?? "";
  const bare = line.replace(/"(?:[^"]|"")*"/g, (quoted) => "_".repeat(quoted.length));
  const found = delimiters
    .map((delimiter) => ({ delimiter, position: bare.indexOf(delimiter) }))
    .filter(({ position }) => position !== -1)
    .sort((one, other) => one.position - other.position);
  return found[0]?.delimiter ?? ",";
}

function isHeading(cells: readonly string[]): boolean {
  const [file = "", password = ""] = cells;
  return fileHeading.test(file.trim()) && passwordHeading.test(password.trim());
}

/** A row as an entry, or what is wrong with it. */
function readRow(
  { cells, problem, line }: DelimitedRow,
  delimiter: Delimiter,
  paths: "names" | "kept",
): FilePassword | Message {
  if (problem === "unclosed-quote") return says.unclosedQuote({ line });
  if (problem === "text-after-quote") return says.textAfterQuote({ line });
  const [path = "", password, ...others] = cells;
  if (password === undefined) return says.oneColumn({ line, delimiter: delimiterNames[delimiter] });
  if (others.length > 0) return says.moreColumns({ line, count: cells.length, delimiter: delimiterNames[delimiter] });
  const whole = path.trim();
  const name = whole.replace(/^.*[\\/]/, "");
  if (name === "") return says.noName({ line });
  if (name.length > longestFileName) return says.longName({ line, most: longestFileName });
  if (password.length > limits.passwordCharacters) return says.longPassword({ line, most: limits.passwordCharacters });
  return { file: paths === "names" ? name : whole, password };
}

/** Whether an earlier line gives the file another password. */
function conflicts(entry: FilePassword, known: ReadonlyMap<string, FilePassword>): boolean {
  const other = known.get(entry.file.toLowerCase());
  return other !== undefined && other.password !== entry.password;
}

function shortened(problems: readonly Message[]): readonly Message[] {
  return problems.length <= mostProblems ? problems : [...problems.slice(0, mostProblems), says.more];
}
