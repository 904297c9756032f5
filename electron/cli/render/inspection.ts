import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { TogetherFinding } from "#shared/judge/judge-together.ts";
import { citationLine } from "#shared/present/citation.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import { findingTitle } from "#shared/present/verdict-texts.ts";
import { format, formatted, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { FileJudgement } from "../judge-file.ts";
import { renderFacts } from "./facts.ts";
import { renderNote } from "./note.ts";
import type { Paint } from "./paint.ts";
import { renderFits, renderPlacement } from "./placement.ts";
import { severityColors } from "./severity.ts";
import { renderVerdict } from "./verdict.ts";

/** A file that was read, and the verdicts on what it holds. */
type JudgedFile = {
  readonly name: string;
  readonly value: Inspected;
  readonly verdicts: readonly FileJudgement[];
  /** When it is judged, ISO 8601. */
  readonly now: string;
};

/** All files, and what they show together. */
export type Inspection = { readonly files: readonly JudgedFile[]; readonly together: readonly TogetherFinding[] };

const text = localised("cli.inspection", {
  together: "Files compared with each other",
  fix: "Do: {fix}",
  source: "Source: {citation}",
});

/** What each file holds, and whether it works; then what several of them show together. */
export function renderInspection({ files, together }: Inspection, paint: Paint, width: number): string {
  const compared = together.length === 0 ? [] : [paint("bold", text.together)];
  return [
    ...files.map((file) => renderFile(file, paint, width)),
    ...compared,
    ...together.map((finding) => renderTogether(finding, paint, width)),
  ].join("\n\n");
}

function renderTogether({ severity, what, why, fix, citation }: TogetherFinding, paint: Paint, width: number): string {
  return [
    paint(severityColors[severity], wrap(format(findingTitle({ severity, what })), width, "  ")),
    wrap(formatted(why), width, "    "),
    wrap(text.fix({ fix }), width, "    "),
    paint("dim", wrap(text.source({ citation: citationLine(citation) }), width, "    ")),
  ].join("\n");
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
