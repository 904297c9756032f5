import { productById } from "#shared/catalogue/products/index.ts";
import { citationLine } from "#shared/present/citation.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { severityWords, verdictWords } from "#shared/present/verdict-texts.ts";
import { roleById } from "#shared/roles/index.ts";
import type { Finding, Verdict } from "#shared/rules/types.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { text } from "../text.ts";
import type { JudgedItem } from "./judge-items.ts";

const words = text.report;

/** A report to paste into a ticket: verdicts, findings with their sources, then the facts. Holds no secret. */
export function reportText(name: string, madeAt: string, items: readonly JudgedItem[]): string {
  const purpose = items.flatMap(({ verdicts }) => verdicts)[0];
  return [
    words.title({ name }),
    words.made({ at: madeAt }),
    ...(purpose === undefined
      ? []
      : [words.judgedFor({ product: productById(purpose.product).title, role: roleTitle(purpose) })]),
    "",
    ...items.flatMap(({ facts, verdicts }) => [
      ...verdicts.flatMap((verdict) => verdictLines(verdict.label, verdict)),
      ...factSections(facts, madeAt).flatMap((section) => [
        format(section.title),
        ...section.rows.map(({ label, value }) =>
          words.fact({ label: format(label), value: value.map(formatted).join("; ") }),
        ),
      ]),
      "",
    ]),
  ].join("\n");
}

function verdictLines(label: string, verdict: Verdict): readonly string[] {
  return [
    words.verdict({ label, verdict: verdictWords[verdict.verdict] }),
    format(verdict.summary),
    ...verdict.findings.flatMap(findingLines),
    ...(verdict.passed.length === 0
      ? []
      : [words.passed({ titles: verdict.passed.map(({ title }) => formatted(title)).join("; ") })]),
    ...verdict.unknown.map((reason) => words.unknown({ line: format(reason) })),
    "",
  ];
}

function findingLines(finding: Finding): readonly string[] {
  return [
    words.finding({ severity: severityWords[finding.severity], what: formatted(finding.what) }),
    words.why({ why: formatted(finding.why) }),
    words.fix({ fix: formatted(finding.fix) }),
    words.source({ rule: finding.ruleId, source: citationLine(finding.citation) }),
  ];
}

function roleTitle({ role }: Verdict): string {
  return role === null ? text.purpose.noRole : formatted(roleById(role).title);
}
