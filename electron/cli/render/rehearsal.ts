import { hintsOf, outcomeWords } from "#shared/rehearsal/check-words.ts";
import type { RehearsalCheck } from "#shared/rehearsal/rehearsal-checks.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import type { Paint } from "./paint.ts";

const text = localised("cli.render.rehearsal", {
  sides: { listener: "Listener", initiator: "Initiator", both: "Both" },
  line: "{outcome}, {side}: {words}",
});

const colours = { pass: "green", fail: "red", "cannot-tell": "yellow", notice: "yellow" } as const;

type ShownRehearsal = { readonly summary: Message; readonly checks: readonly RehearsalCheck[] };

/** Line by line, failures first, each with what to do and how it would show. */
export function renderRehearsal({ summary, checks }: ShownRehearsal, paint: Paint): string {
  return [paint("bold", format(summary)), "", linesOf(checks, paint)].join("\n");
}

/** Checks line by line. */
export function linesOf(checks: readonly RehearsalCheck[], paint: Paint): string {
  return checks
    .flatMap((check) => [
      text.line({
        outcome: paint(colours[check.outcome], format(outcomeWords(check.outcome))),
        side: text.sides[check.side],
        words: format(check.words),
      }),
      ...hintsOf(check).map((hint) => `  ${format(hint)}`),
    ])
    .join("\n");
}
