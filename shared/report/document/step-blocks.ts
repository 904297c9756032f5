import { formatted } from "../../text/localise.ts";
import type { Report } from "../model.ts";
import { listedNames, type NamesOf } from "./subject-names.ts";
import { reportTexts } from "./texts.ts";
import type { Block } from "./types.ts";

/** What to do, numbered: the needed first, then the advice. Names are told where there are several. */
export function stepBlocks({ steps, subjects }: Report, namesOf: NamesOf): readonly Block[] {
  const heading: Block = { kind: "heading", level: 2, text: reportTexts.steps };
  if (steps.length === 0) return [heading, { kind: "paragraph", text: reportTexts.noSteps }];
  const items = steps.map(({ what, needed, by, subjects: asking }) => {
    const names = subjects.length > 1 ? namesOf(asking) : [];
    return reportTexts.step({
      what: formatted(what),
      needed: needed ? "yes" : "no",
      dated: by === null ? "no" : "yes",
      by: by ?? "",
      known: names.length === 0 ? "no" : "yes",
      subjects: listedNames(names),
    });
  });
  return [heading, { kind: "list", ordered: true, items }];
}
