import { productById } from "#shared/catalogue/products/index.ts";
import type { ResultVerdict } from "#shared/judge/judge-result.ts";
import { citationLine } from "#shared/present/citation.ts";
import { findingTitle, verdictWords } from "#shared/present/verdict-texts.ts";
import { roleById } from "#shared/roles/index.ts";
import type { Finding, Verdict, VerdictId } from "#shared/rules/types.ts";
import { format, formatted, localised, messages } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { severityColors } from "./severity.ts";

const indent = "  ";

const verdictColors = {
  works: "green",
  "works-with-warnings": "yellow",
  "will-not-work": "red",
  "cannot-tell": "cyan",
} as const satisfies Record<VerdictId, Parameters<Paint>[0]>;

const text = localised("cli.verdict", {
  title:
    "{verdict} for {product}, {role}{certificates, select, one {} other {, {certificate}}}{compared, select, no {} other { on {server}}}",
  resultTitle: "{labels, select, no {} other {{label}: }}{verdict}{products, select, none {} other { for {product}}}",
  passed: "Passed: {titles}.",
  unknown: "Not known: {what}",
  fix: "Do: {fix}",
  source: "Source: {citation} [{ruleId}]",
});

const { generalRules } = messages("cli.verdict.roles", { generalRules: "the general rules" });

type Compared = { readonly server: string | null; readonly certificate: Message | null };

/**
 * A verdict with its findings, each with what, why, what to do, and who says so.
 *
 * @param compared the server, and which of its certificates, whose planned names it was compared with; null: with none
 */
export function renderVerdict(verdict: Verdict, compared: Compared, paint: Paint, width: number): string {
  const role = verdict.role === null ? generalRules : roleById(verdict.role).title;
  const { server, certificate } = compared;
  const title = text.title({
    verdict: paintedVerdict(verdict.verdict, paint),
    product: productById(verdict.product).title,
    role,
    certificates: certificate === null || certificate.text === role.text ? "one" : "several",
    certificate: certificate ?? "",
    compared: server === null ? "no" : "yes",
    server: server ?? "",
  });
  const passed =
    verdict.passed.length === 0
      ? []
      : [wrap(text.passed({ titles: verdict.passed.map(({ title }) => formatted(title)).join("; ") }), width, indent)];
  return [
    indent + title,
    wrap(format(verdict.summary), width, indent),
    ...verdict.findings.map((finding) => renderFinding(finding, paint, width)),
    ...verdict.unknown.map((what) => wrap(text.unknown({ what }), width, indent)),
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
  const title = text.resultTitle({
    verdict: paintedVerdict(result.verdict, paint),
    labels: labelled ? "yes" : "no",
    label: result.label,
    products: result.product === null ? "none" : "one",
    product: result.product === null ? "" : productById(result.product).title,
  });
  return [
    indent + title,
    wrap(formatted(result.summary), width, indent),
    ...result.findings.map((finding) => renderFinding(finding, paint, width)),
  ].join("\n\n");
}

function paintedVerdict(verdict: VerdictId, paint: Paint): string {
  return paint(verdictColors[verdict], format(verdictWords[verdict]).toUpperCase());
}

function renderFinding(finding: Finding, paint: Paint, width: number): string {
  const deeper = indent + indent;
  return [
    paint(severityColors[finding.severity], wrap(format(findingTitle(finding)), width, indent)),
    wrap(formatted(finding.why), width, deeper),
    wrap(text.fix({ fix: finding.fix }), width, deeper),
    paint(
      "dim",
      wrap(text.source({ citation: citationLine(finding.citation), ruleId: finding.ruleId }), width, deeper),
    ),
  ].join("\n");
}
