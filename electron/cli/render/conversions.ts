import type { Conversion } from "#shared/api/schemas/convert.ts";
import type { ProductId } from "#shared/products/types.ts";
import { targetById } from "#shared/targets/index.ts";
import type { TargetId } from "#shared/targets/types.ts";
import type { Done } from "../batch.ts";
import { renderComparison } from "./comparison.ts";
import { renderImport } from "./import.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Each file before and after, and how to import the results. */
export function renderConversions(
  converted: readonly Done<Conversion>[],
  { target, product }: { readonly target: TargetId; readonly product: ProductId },
  paint: Paint,
  width: number,
): string {
  if (converted.length === 0) return "";
  const files = converted.map(({ value: { file, thumbprint } }) => ({ fileName: file.name, thumbprint }));
  return [
    ...converted.map(({ name, value }) => renderConversion(name, value, paint, width)),
    `${converted.length === 1 ? "1 file" : `${converted.length} files`} converted for ${targetById(target).title}.`,
    renderImport(files, { target, product, role: null }, paint, width),
  ].join("\n\n");
}

function renderConversion(name: string, conversion: Conversion, paint: Paint, width: number): string {
  return [
    paint("bold", `${name} → ${conversion.file.path}`),
    renderComparison(conversion.comparison, ["Before", "After"]),
    ...conversion.notices.map((notice) => wrap(`Note: ${notice}`, width, "  ")),
  ].join("\n");
}
