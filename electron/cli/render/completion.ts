import type { ApiOutput } from "#shared/api/contract.ts";
import { renderComparison } from "./comparison.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

/** The finished PFX, the request beside the certificate that came back, and how to import it. */
export function renderCompletion(completed: ApiOutput<"complete.certificate">, paint: Paint, width: number): string {
  return [
    [
      paint("bold", `${completed.pending.server} (${completed.pending.id}) → ${completed.file.path}`),
      renderComparison(completed.comparison, ["Requested", "Issued"]),
    ].join("\n"),
    [
      `${indent}Chain`,
      ...completed.chain.map((certificate, depth) => `${indent.repeat(depth + 2)}${certificate.subject.text}`),
    ].join("\n"),
    ...completed.notices.map((notice) => wrap(`Note: ${notice}`, width, indent)),
  ].join("\n\n");
}
