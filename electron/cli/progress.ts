import type { JobEvent } from "#shared/api/events.ts";
import { timeLeftWords } from "#shared/present/durations.ts";
import { formatted, localised } from "#shared/text/localise.ts";
import { printable } from "#shared/text/printable.ts";
import { columnsOf, type Terminal } from "./terminal.ts";

/** Back to the line's start and erase it (ECMA-48 EL). */
const eraseLine = "\r\u001b[2K";

const text = localised("cli.progress", {
  count: "({done, number} of {total, number})",
  countAndTime: "({done, number} of {total, number}, {left} left)",
});

/** Width of a terminal that does not tell. */
const assumedColumns = 80;

/** One line on standard error that shows what is being done now. */
export type Progress = {
  readonly show: (event: JobEvent) => void;
  /** Takes the line away, before the report or an error is written. */
  readonly clear: () => void;
};

/** Does nothing where standard error is no terminal. */
export function createProgress(stderr: Terminal["stderr"]): Progress {
  let shown = false;
  const draws = stderr.isTTY === true;
  return {
    show: ({ label, done, total, remainingMilliseconds }) => {
      if (!draws) return;
      const count =
        total === 0
          ? ""
          : ` ${
              remainingMilliseconds === undefined
                ? text.count({ done, total })
                : text.countAndTime({ done, total, left: timeLeftWords(remainingMilliseconds) })
            }`;
      const room = (columnsOf(stderr) ?? assumedColumns) - 1;
      stderr.write(eraseLine + `${printable(formatted(label))}${count}`.slice(0, room));
      shown = true;
    },
    clear: () => {
      if (shown) stderr.write(eraseLine);
      shown = false;
    },
  };
}
