import type { ApiOutput } from "#shared/api/contract.ts";
import type { Conversion } from "#shared/api/schemas/convert.ts";
import { targetById } from "#shared/targets/index.ts";
import type { TargetId } from "#shared/targets/types.ts";
import { renderComparison } from "./comparison.ts";
import { renderFailure } from "./failure.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** What became of each file, before and after, and how to import the results. */
export function renderConversions(
  files: ApiOutput<"convert.files">["files"],
  target: TargetId,
  paint: Paint,
  width: number,
): string {
  const parts = files.map(({ name, outcome }) =>
    outcome.ok
      ? renderConversion(name, outcome.value, paint, width)
      : `${paint("bold", name)}\n${renderFailure(outcome.error, paint)}`,
  );
  const converted = files.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  return [...parts, summary(files.length, converted.length, target)].join("\n\n");
}

function renderConversion(name: string, conversion: Conversion, paint: Paint, width: number): string {
  return [
    paint("bold", `${name} → ${conversion.file.path}`),
    renderComparison(conversion.comparison, ["Before", "After"]),
    ...conversion.notices.map((notice) => wrap(`Note: ${notice}`, width, "  ")),
  ].join("\n");
}

function summary(all: number, converted: number, target: TargetId): string {
  const failed = all === converted ? "" : `, ${all - converted} failed`;
  return `${converted} of ${all} converted for ${targetById(target).title}${failed}.`;
}
