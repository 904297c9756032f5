import type { ShellKind } from "./shell-kinds.ts";
import { whyUnquotable } from "./why-unquotable.ts";

/** What a POSIX shell and every other one takes as it stands. */
const plainWord = /^[A-Za-z0-9_][A-Za-z0-9._:-]*$/;

const quoted: Readonly<Record<ShellKind, (text: string) => string>> = {
  // Between double quotes cmd.exe takes everything literally but what `whyUnquotable` refuses.
  "command-prompt": (text) => `"${text}"`,
  // Nothing in single quotes is expanded; U+2018 to U+201B are single quotes as well (about_Quoting_Rules).
  "power-shell": (text) => `'${text.replace(/['\u2018-\u201b]/g, "$&$&")}'`,
  // POSIX.1-2024 §2.2.2: nothing is special between single quotes, and one cannot stand there.
  posix: (text) => (plainWord.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`),
};

/**
 * A text as one argument of a command: nothing in it is expanded, and it is read back as it is.
 *
 * @param placeholder what stands for a text that the shell cannot carry (`whyUnquotable`): the reader puts the name in
 */
export function quotedFor(shell: ShellKind, text: string, placeholder = "<value>"): string {
  return quoted[shell](whyUnquotable(shell, text) === null ? text : placeholder);
}

/**
 * The name of a file in the current folder as one argument, which no program takes for an option, a list of arguments (`@file`) or an
 * address (`file:` of OpenSSL).
 */
export function fileNameFor(shell: ShellKind, fileName: string): string {
  const here = shell === "posix" ? "./" : ".\\";
  const misread = /^[-/@+]/.test(fileName) || fileName.includes(":");
  const usable = whyUnquotable(shell, fileName) === null;
  return quotedFor(shell, usable ? `${misread ? here : ""}${fileName}` : "<name of the file>");
}
