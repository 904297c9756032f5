import { formatted } from "../../text/localise.ts";
import type { Report } from "../model.ts";
import { listedNames, type NamesOf } from "./subject-names.ts";
import { reportTexts } from "./texts.ts";
import type { Block } from "./types.ts";

/** What was not checked and why, each reason once. */
export function unknownBlocks({ subjects }: Report, namesOf: NamesOf): readonly Block[] {
  if (subjects.length === 0) return [];
  const heading: Block = { kind: "heading", level: 2, text: reportTexts.unknown };
  const all = subjects.flatMap(({ id, unknown }) => unknown.map((reason) => ({ id, reason: formatted(reason) })));
  if (all.length === 0) return [heading, { kind: "paragraph", text: reportTexts.nothingUnknown }];
  const items = [...Map.groupBy(all, ({ reason }) => reason)].map(([what, of]) =>
    subjects.length === 1 ? what : reportTexts.unknownOf({ names: listedNames(namesOf(of.map(({ id }) => id))), what }),
  );
  return [heading, { kind: "list", ordered: false, items }];
}
