import { certaintyNote } from "#shared/explain/certainty-note.ts";
import type { Explanation } from "#shared/explain/explain.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";

const indent = "  ";

const text = localised("cli.explanations", {
  nothing:
    "KeySpec does not know this message. Give the code that stands in it (0x…), the number of the event, or the words of the English message.",
  cause: "Cause: {cause}",
  check: "Check: {check}",
  cure: "Do: {cure}",
  where: "Seen in: {where}",
  found: "Found by: {found}",
  rules: "Inspect finds it in a file: {rules}",
  source: "Source: {source}",
});

/** What a message means: the likeliest first. */
export function renderExplanations(explanations: readonly Explanation[], paint: Paint, width: number): string {
  if (explanations.length === 0) return wrap(text.nothing, width, "");
  return explanations.map((one) => renderExplanation(one, paint, width)).join("\n\n");
}

function renderExplanation({ error, because }: Explanation, paint: Paint, width: number): string {
  const { title, cause, check, cure, where, rules, source, certainty } = error;
  const note = certaintyNote(certainty);
  const main = [text.cause({ cause }), text.check({ check }), text.cure({ cure })];
  const quiet = [
    text.where({ where }),
    text.found({ found: [...because] }),
    ...(rules.length > 0 ? [text.rules({ rules: [...rules] })] : []),
    text.source({ source }),
    ...(note === null ? [] : [note]),
  ];
  return [
    paint("bold", format(title)),
    ...main.map((line) => wrap(line, width, indent)),
    ...quiet.map((line) => paint("dim", wrap(line, width, indent))),
  ].join("\n");
}
