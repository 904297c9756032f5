import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import { format } from "#shared/text/localise.ts";
import type { FileJudgement } from "../judge-file.ts";
import { renderFacts } from "./facts.ts";
import { renderNote } from "./note.ts";
import type { Paint } from "./paint.ts";
import { renderFits, renderPlacement } from "./placement.ts";
import { renderVerdict } from "./verdict.ts";

/** A file that was read, and the verdicts on what it holds. */
export type JudgedFile = {
  readonly name: string;
  readonly value: Inspected;
  readonly verdicts: readonly FileJudgement[];
  /** When it is judged, ISO 8601. */
  readonly now: string;
};

/** What each file holds, and whether it works. */
export function renderInspection(files: readonly JudgedFile[], paint: Paint, width: number): string {
  return files.map((file) => renderFile(file, paint, width)).join("\n\n");
}

function renderFile({ name, value, verdicts, now }: JudgedFile, paint: Paint, width: number): string {
  return [
    paint("bold", `${name} — ${contentsTitle(value.contents)}`),
    ...value.items.map((item) => renderFacts(item, now)),
    ...value.notes.map((note) => `  ${renderNote(format(note))}`),
    ...verdicts.map((judgement) => {
      const title = verdicts.length > 1 ? `  ${paint("bold", judgement.label)}\n` : "";
      const { placement, fits } = judgement;
      return [
        title + renderVerdict(judgement, judgement, paint, width),
        ...(fits.length === 0 ? [] : [renderFits(fits)]),
        ...(placement === null ? [] : [renderPlacement(placement, now, width)]),
      ].join("\n\n");
    }),
  ].join("\n\n");
}
