import type { Conversion } from "#shared/api/schemas/convert.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { byGravity } from "#shared/judge/gravity.ts";
import { errorsOf, type ResultVerdict, warningsOf } from "#shared/judge/judge-result.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Done } from "../batch.ts";
import { renderComparison } from "./comparison.ts";
import { renderImport } from "./import.ts";
import { renderNote } from "./note.ts";
import type { Paint } from "./paint.ts";
import { renderResultVerdict } from "./verdict.ts";

/** Files that are shown in full; a larger batch is summed up. */
const shownInFull = 5;

const text = localised("cli.conversions", {
  report: "Report: {path}",
  resumed: "{title} (was there already, verified)",
  before: "Before",
  after: "After",
  failing: "{name}: {summary}",
  warningOn: "Warning on {count, plural, one {# file} other {# files}}: {warning}",
  noteOn: "Note on {count, plural, one {# file} other {# files}}: {notice}",
  counts:
    "{converted, plural, one {# file} other {# files}} converted for {target}{resumed, plural, =0 {} one {; # file already there and verified} other {; # files already there and verified}}{failed, plural, =0 {} one {; # file failed} other {; # files failed}}.",
});

/** A result with the verdicts on it. */
type JudgedConversion = Done<Conversion> & { readonly verdicts: readonly ResultVerdict[] };

export type ConversionsInput = {
  readonly converted: readonly JudgedConversion[];
  /** All files of the run, the failed ones too. */
  readonly total: number;
  readonly target: TargetId;
  readonly options: ConvertOptions;
  readonly product: ProductId;
  /** Paths of the report files. */
  readonly reports: readonly string[];
};

/** Each file before and after, or for many files what they have in common; the counts; and how to import the results. */
export function renderConversions(input: ConversionsInput, paint: Paint, width: number): string {
  const { total, target, options, product, reports } = input;
  const converted = input.converted.toSorted(byGravity);
  const reportLines = reports.map((path) => text.report({ path }));
  if (converted.length === 0) return reportLines.join("\n");
  // Nobody is told to import what will not work, unless there is nothing else to say.
  const usable = converted.filter(({ verdicts }) => errorsOf(verdicts).length === 0);
  const shown = usable.length > 0 ? usable : converted.slice(0, 1);
  const files = shown.map(({ value: { file, thumbprint } }) => ({ fileName: file.name, thumbprint }));
  const problems = errorsOf(shown[0]?.verdicts ?? []);
  const inFull = converted.length <= shownInFull;
  return [
    ...(inFull
      ? converted.map((file) => renderConversion(file, paint, width))
      : [
          renderFailing(converted, width),
          renderWarnings(converted, width),
          renderCommonNotices(converted, width),
        ].filter((text) => text !== "")),
    [renderCounts(converted, total, target), ...reportLines].join("\n"),
    renderImport(files, { target, options, product, role: null, problems }, paint, width),
  ].join("\n\n");
}

function renderConversion({ name, value, verdicts }: JudgedConversion, paint: Paint, width: number): string {
  const { file, comparison, notices, resumed } = value;
  const title = `${name} → ${file.path}`;
  return [
    paint("bold", resumed === true ? text.resumed({ title }) : title),
    renderComparison(comparison, [text.before, text.after]),
    ...notices.map((notice) => wrap(renderNote(notice), width, "  ")),
    ...verdicts.map((verdict) => `\n${renderResultVerdict(verdict, verdicts.length > 1, paint, width)}`),
  ].join("\n");
}

/** Of a large batch the files that will not work, each with its first reason; the report has all. */
function renderFailing(converted: readonly JudgedConversion[], width: number): string {
  return converted
    .flatMap(({ name, verdicts }) =>
      verdicts.flatMap(({ verdict, summary }) => (verdict === "will-not-work" ? text.failing({ name, summary }) : [])),
    )
    .map((line) => wrap(line, width, "  "))
    .join("\n");
}

/** Of a large batch the warnings, each once with the number of files that have it. */
function renderWarnings(converted: readonly JudgedConversion[], width: number): string {
  const warnings = converted.map(({ verdicts }) => warningsOf(verdicts).map(({ what }) => format(what)));
  return renderCounted(warnings, (count, warning) => text.warningOn({ count, warning }), width);
}

/** Each notice once, with the number of files that have it. */
function renderCommonNotices(converted: readonly Done<Conversion>[], width: number): string {
  const notices = converted.map(({ value }) => value.notices.map(format));
  return renderCounted(notices, (count, notice) => text.noteOn({ count, notice }), width);
}

/**
 * Each sentence once, the most frequent first.
 *
 * @param sentences of each file
 */
function renderCounted(
  sentences: readonly (readonly string[])[],
  line: (count: number, sentence: string) => string,
  width: number,
): string {
  const counts = new Map<string, number>();
  for (const each of sentences.flatMap((ofFile) => [...new Set(ofFile)])) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([sentence, count]) => wrap(line(count, sentence), width, "  "))
    .join("\n");
}

function renderCounts(converted: readonly Done<Conversion>[], total: number, target: TargetId): string {
  const resumed = converted.filter(({ value }) => value.resumed === true).length;
  return text.counts({
    converted: converted.length - resumed,
    target: format(targetById(target).title),
    resumed,
    failed: total - converted.length,
  });
}
