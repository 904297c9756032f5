import { limits } from "../limits.ts";
import { type DelimitedRow, type Delimiter, readDelimitedRows } from "./read-delimited-rows.ts";

/** The password of one file, as `convert.files` takes it. */
export type FilePassword = { readonly file: string; readonly password: string };

/** What a list of passwords says, and what is wrong with it. Use no part of a list that has problems. */
export type PasswordCsv = {
  readonly passwords: readonly FilePassword[];
  /** Sentences with line numbers. They show no content: a list with swapped columns has passwords in the place of names. */
  readonly problems: readonly string[];
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
  const problems: string[] = [];
  let isFirst = true;
  for (const row of readDelimitedRows(content, delimiter)) {
    const heading = isFirst && isHeading(row.cells);
    isFirst = false;
    if (heading) continue;
    const read = readRow(row, delimiter, paths);
    const problem = typeof read === "string" ? read : conflictOf(read, passwords);
    if (problem !== null) problems.push(`Line ${row.line} ${problem}`);
    else if (typeof read !== "string") passwords.set(read.file.toLowerCase(), read);
    if (problems.length > mostProblems) break;
  }
  if (passwords.size === 0 && problems.length === 0) problems.push("The list of passwords is empty.");
  if (passwords.size > limits.inputFiles) {
    problems.push(`The list names more than the ${limits.inputFiles} files that KeySpec converts at a time.`);
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

/** A row as an entry, or the end of a sentence that says what is wrong with it. */
function readRow(
  { cells, problem }: DelimitedRow,
  delimiter: Delimiter,
  paths: "names" | "kept",
): FilePassword | string {
  if (problem === "unclosed-quote") return "begins a cell with a double quote that is never closed.";
  if (problem === "text-after-quote")
    return "has text behind a closing double quote; inside of quotes write a quote twice.";
  const [path = "", password, ...others] = cells;
  if (password === undefined)
    return `has one column; it takes two, a file name and a password, with a ${delimiterNames[delimiter]} between them.`;
  if (others.length > 0) {
    return `has ${cells.length} columns instead of two; put a password that holds a ${delimiterNames[delimiter]} into double quotes.`;
  }
  const whole = path.trim();
  const name = whole.replace(/^.*[\\/]/, "");
  if (name === "") return "names no file.";
  if (name.length > longestFileName) return `has a file name of more than ${longestFileName} characters.`;
  if (password.length > limits.passwordCharacters)
    return `has a password of more than ${limits.passwordCharacters} characters.`;
  return { file: paths === "names" ? name : whole, password };
}

function conflictOf(entry: FilePassword, known: ReadonlyMap<string, FilePassword>): string | null {
  const other = known.get(entry.file.toLowerCase());
  return other === undefined || other.password === entry.password
    ? null
    : "names a file that an earlier line gives another password.";
}

function shortened(problems: readonly string[]): readonly string[] {
  return problems.length <= mostProblems
    ? problems
    : [...problems.slice(0, mostProblems), "More lines have problems; they are not shown."];
}
