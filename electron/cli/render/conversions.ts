import type { Conversion } from "#shared/api/schemas/convert.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { format } from "#shared/text/localise.ts";
import type { Done } from "../batch.ts";
import { renderComparison } from "./comparison.ts";
import { renderImport } from "./import.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Files that are shown in full; a larger batch is summed up. */
const shownInFull = 5;

export type ConversionsInput = {
  readonly converted: readonly Done<Conversion>[];
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
  const { converted, total, target, options, product, reports } = input;
  const reportLines = reports.map((path) => `Report: ${path}`);
  if (converted.length === 0) return reportLines.join("\n");
  const files = converted.map(({ value: { file, thumbprint } }) => ({ fileName: file.name, thumbprint }));
  const inFull = converted.length <= shownInFull;
  return [
    ...(inFull
      ? converted.map(({ name, value }) => renderConversion(name, value, paint, width))
      : [renderCommonNotices(converted, width)].filter((text) => text !== "")),
    [renderCounts(converted, total, target), ...reportLines].join("\n"),
    renderImport(files, { target, options, product, role: null }, paint, width),
  ].join("\n\n");
}

function renderConversion(name: string, conversion: Conversion, paint: Paint, width: number): string {
  const { file, comparison, notices, resumed } = conversion;
  const state = resumed === true ? " (was there already, verified)" : "";
  return [
    paint("bold", `${name} → ${file.path}${state}`),
    renderComparison(comparison, ["Before", "After"]),
    ...notices.map((notice) => wrap(`Note: ${format(notice)}`, width, "  ")),
  ].join("\n");
}

/** Each notice once, with the number of files that have it. */
function renderCommonNotices(converted: readonly Done<Conversion>[], width: number): string {
  const counts = new Map<string, number>();
  for (const { value } of converted) {
    for (const notice of new Set(value.notices.map(format))) counts.set(notice, (counts.get(notice) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([notice, count]) => wrap(`Note on ${filesText(count)}: ${notice}`, width, "  "))
    .join("\n");
}

function renderCounts(converted: readonly Done<Conversion>[], total: number, target: TargetId): string {
  const resumed = converted.filter(({ value }) => value.resumed === true).length;
  const failed = total - converted.length;
  const parts = [
    `${filesText(converted.length - resumed)} converted for ${targetById(target).title}`,
    ...(resumed > 0 ? [`${filesText(resumed)} already there and verified`] : []),
    ...(failed > 0 ? [`${filesText(failed)} failed`] : []),
  ];
  return `${parts.join("; ")}.`;
}

function filesText(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
