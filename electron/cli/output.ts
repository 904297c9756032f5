import { styleText } from "node:util";
import { encodeWire } from "#shared/api/wire.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { printable } from "#shared/text/printable.ts";
import { printableTexts } from "#shared/text/printable-texts.ts";
import { withSentences } from "#shared/text/with-sentences.ts";
import { renderError } from "./render/error.ts";
import type { Paint } from "./render/paint.ts";
import { reportJson } from "./report-json.ts";
import { columnsOf, isDebugging, type Terminal } from "./terminal.ts";

/** Makes a report's text of data whose texts are printable. */
type Render<Shown> = (shown: Shown, paint: Paint, width: number) => string;

/** Where a command's words go: the report (what was asked for) to standard output, talk (everything about the work) to standard error. */
export type Output = {
  /** `--json` was given. */
  readonly json: boolean;
  /**
   * Writes the report: the value as JSON, or the text that `render` makes of what it shows; nothing where that is empty. Texts in
   * `shown` come from files and names of other people: they reach `render` printable, so it takes them from there only.
   */
  readonly report: <Shown>(value: unknown, shown: Shown, render: Render<Shown>) => void;
  /** Writes bytes as the report, for a file or a pipe. With `--json` the report says them. */
  readonly bytes: (data: Uint8Array) => void;
  /** Writes a value as one line of JSON, for whoever reads a report line by line. */
  readonly line: (value: object) => void;
  /** Says what failed, as talk. With `--json` the report says it. */
  readonly failure: (error: ErrorData) => void;
  /** Writes one line of talk; a line end or control character in it is shown, not obeyed. */
  readonly talk: (text: string) => void;
};

/** Width of text that goes to a file or a pipe: as long as it is, so that `grep` finds whole sentences. */
const unlimited = Number.POSITIVE_INFINITY;

/** Colours only on a terminal, and not where NO_COLOR is set: `styleText` looks at the stream and the environment. */
export function createOutput(terminal: Terminal, json: boolean): Output {
  const painter =
    (stream: NodeJS.WritableStream): Paint =>
    (format, text) =>
      styleText(format, text, { stream });
  const { stdout, stderr } = terminal;
  return {
    json,
    talk: (text) => {
      stderr.write(`${printable(text)}\n`);
    },
    report: (value, shown, render) => {
      const width = columnsOf(stdout) ?? unlimited;
      if (json) {
        for (const part of reportJson(value)) stdout.write(part);
        stdout.write("\n");
        return;
      }
      const text = render(printableTexts(shown), painter(stdout), width);
      if (text.length > 0) stdout.write(`${text}\n`);
    },
    bytes: (data) => {
      if (!json) stdout.write(data);
    },
    line: (value) => {
      stdout.write(`${encodeWire(withSentences(value))}\n`);
    },
    failure: (error) => {
      if (!json) stderr.write(`${renderError(printableTexts(error), painter(stderr), isDebugging(terminal))}\n`);
    },
  };
}
