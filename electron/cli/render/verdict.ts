import { productById } from "#shared/catalogue/products/index.ts";
import type { ResultVerdict } from "#shared/judge/judge-result.ts";
import { citationLine } from "#shared/present/citation.ts";
import { roleById } from "#shared/roles/index.ts";
import type { Finding, Verdict, VerdictId } from "#shared/rules/types.ts";
import { format, formatted } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";
import { severityWords } from "./severity-words.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

const verdictWords = {
  works: ["green", "WORKS"],
  "works-with-warnings": ["yellow", "WORKS, WITH WARNINGS"],
  "will-not-work": ["red", "WILL NOT WORK"],
  "cannot-tell": ["cyan", "CANNOT TELL"],
} as const satisfies Record<VerdictId, readonly [Parameters<Paint>[0], string]>;

type Compared = { readonly server: string | null; readonly certificate: string | null };

/**
 * A verdict with its findings, each with what, why, what to do, and who says so.
 *
 * @param compared the server, and which of its certificates, whose planned names it was compared with; null: with none
 */
export function renderVerdict(verdict: Verdict, compared: Compared, paint: Paint, width: number): string {
  const [color, words] = verdictWords[verdict.verdict];
  const role = verdict.role === null ? "the general rules" : format(roleById(verdict.role).title);
  const of = compared.certificate === null || compared.certificate === role ? "" : `, ${compared.certificate}`;
  const on = compared.server === null ? "" : ` on ${compared.server}`;
  const passed =
    verdict.passed.length === 0
      ? []
      : [wrap(`Passed: ${verdict.passed.map(({ title }) => formatted(title)).join("; ")}.`, width, indent)];
  return [
    `${indent}${paint(color, words)} for ${productById(verdict.product).title}, ${role}${of}${on}`,
    wrap(format(verdict.summary), width, indent),
    ...verdict.findings.map((finding) => renderFinding(finding, paint, width)),
    ...verdict.unknown.map((text) => wrap(`Not known: ${format(text)}`, width, indent)),
    ...passed,
  ].join("\n\n");
}

/**
 * The verdict on a file that was just written, before the commands that put it to use: its first words and what it found. What passed
 * is Inspect's to say.
 *
 * @param labelled whether the file has several certificates, so that each is named
 */
export function renderResultVerdict(result: ResultVerdict, labelled: boolean, paint: Paint, width: number): string {
  const [color, words] = verdictWords[result.verdict];
  const product = result.product === null ? "" : ` for ${productById(result.product).title}`;
  const label = labelled ? `${result.label}: ` : "";
  return [
    `${indent}${label}${paint(color, words)}${product}`,
    wrap(formatted(result.summary), width, indent),
    ...result.findings.map((finding) => renderFinding(finding, paint, width)),
  ].join("\n\n");
}

function renderFinding(finding: Finding, paint: Paint, width: number): string {
  const [color, word] = severityWords[finding.severity];
  const deeper = indent + indent;
  return [
    // The problem leads, not the rule's title: titles say what is wanted, and "Error: No CNG key" would read as its opposite.
    paint(color, wrap(`${word}: ${formatted(finding.what)}`, width, indent)),
    wrap(formatted(finding.why), width, deeper),
    wrap(`Do: ${formatted(finding.fix)}`, width, deeper),
    paint("dim", wrap(`Source: ${citationLine(finding.citation)} [${finding.ruleId}]`, width, deeper)),
  ].join("\n");
}
