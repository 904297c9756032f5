import type { ApiOutput } from "#shared/api/contract.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { installedAs } from "#shared/guide/import-steps/installed-as.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { errorsOf, type ResultVerdict } from "#shared/judge/judge-result.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import { renderComparison } from "./comparison.ts";
import { renderImport } from "./import.ts";
import { renderNote } from "./note.ts";
import type { Paint } from "./paint.ts";
import { renderResultVerdict } from "./verdict.ts";

const indent = "  ";

const text = localised("cli.completion", {
  requested: "Requested",
  issued: "Issued",
  replaced: "Beside the certificate that it replaces",
  before: "Before",
  now: "Now",
  chain: "Chain",
});

/** The finished PFX, the request beside the certificate that came back, and how to import it. */
export function renderCompletion(
  completed: Omit<ApiOutput<"complete.certificate">, "bundle"> & { readonly verdicts: readonly ResultVerdict[] },
  target: TargetId,
  paint: Paint,
  width: number,
): string {
  const { chain, comparison, file, notices, pending, previous, thumbprint, verdicts } = completed;
  return [
    [
      paint("bold", `${format(requestTitle(pending))} (${pending.id}) → ${file.path}`),
      renderComparison(comparison, [text.requested, text.issued]),
    ].join("\n"),
    ...(previous === null ? [] : [`${indent}${text.replaced}\n${renderComparison(previous, [text.before, text.now])}`]),
    [
      indent + text.chain,
      ...chain.map((certificate, depth) => `${indent.repeat(depth + 2)}${certificate.subject.text}`),
    ].join("\n"),
    ...notices.map((notice) => wrap(renderNote(notice), width, indent)),
    ...verdicts.map((verdict) => renderResultVerdict(verdict, verdicts.length > 1, paint, width)),
    renderImport(
      [{ fileName: file.name, thumbprint }],
      { target, ...installedAs(pending), problems: errorsOf(verdicts) },
      paint,
      width,
    ),
  ].join("\n\n");
}
