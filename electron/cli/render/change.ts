import { basename } from "node:path";
import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import type { VerdictChange } from "#shared/judge/judge-change.ts";
import { severityWords, verdictWords } from "#shared/present/verdict-texts.ts";
import type { Finding } from "#shared/rules/types.ts";
import { format, formatted, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import { renderComparison } from "./comparison.ts";
import type { Paint } from "./paint.ts";

const text = localised("cli.change", {
  verdicts: "Verdict: {before} → {after}",
  appeared: "New problems:",
  solved: "Solved:",
  finding: "{severity}: {what}",
  nothing: "The change brings no new problem and solves none.",
});

/** A comparison, and what it is to say. */
export type ComparedFiles = {
  readonly rows: readonly ComparisonRow[];
  readonly change: VerdictChange;
  readonly files: readonly [string, string];
};

/** Line by line what differs, then what that does to the verdict. */
export function renderChange({ rows, change, files }: ComparedFiles, paint: Paint, width: number): string {
  const { before, after, appeared, solved } = change;
  const [one, other] = files;
  return [
    renderComparison(rows, [basename(one), basename(other)]),
    paint("bold", text.verdicts({ before: verdictWords[before.verdict], after: verdictWords[after.verdict] })),
    wrap(format(after.summary), width, "  "),
    ...listed(text.appeared, appeared, width),
    ...listed(text.solved, solved, width),
    ...(appeared.length + solved.length === 0 ? [text.nothing] : []),
  ].join("\n\n");
}

function listed(title: string, findings: readonly Finding[], width: number): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ severity, what }) =>
    wrap(text.finding({ severity: severityWords[severity], what: formatted(what) }), width, "  "),
  );
  return [[title, ...lines].join("\n")];
}
