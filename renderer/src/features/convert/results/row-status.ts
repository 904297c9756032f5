import { gravestOf } from "#shared/judge/judge-result.ts";
import { verdictWords } from "#shared/present/verdict-texts.ts";
import { format } from "#shared/text/localise.ts";
import { text } from "../text.ts";
import type { Converted } from "./converted.ts";
import { judgeConverted } from "./judge-converted.ts";

/** What a row of the list says of its file, and in which colour. */
export type RowStatus = { readonly tone: "good" | "bad"; readonly words: string };

/**
 * What became of one file. A result that will not work is none to be content with, however well it was written; whether the others
 * fit, nobody can tell without the names, so they say that they were converted.
 *
 * @param now ISO 8601
 */
export function rowStatusOf({ outcome, target, product }: Converted, now: string): RowStatus {
  const { states } = text.results;
  if (!outcome.ok) return { tone: "bad", words: states.failed };
  const verdict = gravestOf(judgeConverted(outcome.value, { target, product, now }));
  if (verdict === "will-not-work") return { tone: "bad", words: format(verdictWords[verdict]) };
  return { tone: "good", words: outcome.value.resumed === true ? states.resumed : states.converted };
}
