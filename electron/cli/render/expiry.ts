import type { AssessedEnding, EndingState, Waiting } from "#shared/expiry/ending.ts";
import { endingName, endingWhen, waitingText } from "#shared/expiry/texts.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.render.expiry", {
  day: "{ends, date, day}",
  nothing: "Nothing that ends was found.",
  fine: "Nothing ends within {days, plural, one {# day} other {# days}}.",
  waiting: "Without an answer:",
  unread: "Not looked at, because the file cannot be read or is closed:",
});

/** What `keyspec expiry` shows to people. */
type ExpiryReport = {
  readonly thresholds: { readonly warning: number };
  readonly near: number;
  readonly endings: readonly AssessedEnding[];
  readonly waiting: readonly Waiting[];
  readonly unread: readonly string[];
};

const colours = { ended: "red", critical: "red", warning: "yellow", fine: "green" } as const satisfies Record<
  EndingState,
  string
>;

/** Everything with its day, the next one first; what is near stands out. */
export function renderExpiry({ thresholds, near, endings, waiting, unread }: ExpiryReport, paint: Paint): string {
  const rows = table(
    endings.map((ending) => [
      text.day({ ends: ending.ends }),
      format(endingName(ending)),
      format(endingWhen(ending)),
      ending.files.join(", "),
    ]),
  ).split("\n");
  const coloured = endings.map(({ state }, index) =>
    state === "fine" ? (rows[index] ?? "") : paint(colours[state], rows[index] ?? ""),
  );
  return [
    ...(endings.length === 0 ? [text.nothing] : coloured),
    ...(near === 0 && endings.length > 0 ? ["", text.fine({ days: thresholds.warning })] : []),
    ...(waiting.length === 0 ? [] : ["", text.waiting, ...waiting.map((one) => `  ${format(waitingText(one))}`)]),
    ...(unread.length === 0 ? [] : ["", text.unread, ...unread.map((name) => `  ${name}`)]),
  ].join("\n");
}
