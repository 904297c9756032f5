import type { RehearsalCheck } from "#shared/rehearsal/rehearsal-checks.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import type { Paint } from "./paint.ts";

const text = localised("cli.render.rehearsal", {
  sides: { listener: "Listener", initiator: "Initiator", both: "Both" },
  outcomes: { pass: "Fine", fail: "Fails", "cannot-tell": "Not known", notice: "Note" },
  line: "{outcome}, {side}: {words}",
  cure: "What to do: {cure}",
  shown: "It would show as: {shown}",
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
    .flatMap(({ side, outcome, words, cure, wouldShowAs }) => [
      text.line({
        outcome: paint(colours[outcome], text.outcomes[outcome]),
        side: text.sides[side],
        words: format(words),
      }),
      ...(cure === null ? [] : [`  ${text.cure({ cure: format(cure) })}`]),
      ...(wouldShowAs === null ? [] : [`  ${text.shown({ shown: format(wouldShowAs) })}`]),
    ])
    .join("\n");
}
