import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { ShellKind } from "./shell-kinds.ts";

const texts = messages("unquotable", {
  control:
    "“{name}” holds a line break, a control character or one that turns the direction of writing. No line of text can name it safely.",
  broken: "“{name}” holds a character that could not be read, so no command can name it.",
  prompt:
    "“{name}” holds a % or a quotation mark, or ends in a backslash. The Command Prompt changes these even between quotes.",
});

const shown = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu, "\ufffd");

/**
 * Why a text cannot stand in a command of a shell, whatever is put around it; null: it can.
 *
 * - every shell: a line break ends the command where it is pasted; control characters move the cursor; marks of direction show another
 *   name than the one that is there; what could not be decoded (U+FFFD, half a surrogate pair) names no file;
 * - cmd.exe: `%NAME%` is replaced inside quotes too and has no escape at the prompt; `"` ends them; a backslash before the closing quote
 *   makes it a part of the argument (CommandLineToArgvW).
 */
export function whyUnquotable(shell: ShellKind, text: string): Message | null {
  if (/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(text)) return texts.control({ name: shown(text) });
  if (/[\p{Cs}\ufffd]/u.test(text)) return texts.broken({ name: shown(text) });
  return shell === "command-prompt" && /["%]|\\$/.test(text) ? texts.prompt({ name: text }) : null;
}
