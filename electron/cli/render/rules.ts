import { citationLine } from "#shared/present/citation.ts";
import { datesOf, productsOf, ruleRows } from "#shared/present/rule-rows.ts";
import { severityWords } from "#shared/present/verdict-texts.ts";
import type { Rule } from "#shared/rules/types.ts";
import { format, localised, unfilled } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";
import { renderRows } from "./rows.ts";
import { severityColors } from "./severity.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

const text = localised("cli.rules", {
  head: "{severity}: {title}",
  about: "{id}. {products}.{dates, select, no {} other { Issued: {issued}.}} {document}",
  fix: "Do: {fix}",
  source: "Source: {citation}",
});

/** Every rule: severity and requirement, then its id, products, dates and document. */
export function renderRuleList(rules: readonly Rule[], paint: Paint, width: number): string {
  return rules
    .map((rule) => {
      const { id, severity, title, citation, since, until } = rule;
      const about = text.about({
        id,
        products: [...productsOf(rule)],
        dates: since === undefined && until === undefined ? "no" : "yes",
        issued: datesOf(rule),
        document: citation.document,
      });
      const head = text.head({ severity: severityWords[severity], title });
      return [paint(severityColors[severity], wrap(head, width, "")), paint("dim", wrap(about, width, indent))].join(
        "\n",
      );
    })
    .join("\n");
}

/** One rule with every problem that it may find, “…” where the file’s own words come in. */
export function renderRule(rule: Rule, paint: Paint, width: number): string {
  const deeper = indent + indent;
  return [
    paint("bold", wrap(format(rule.title), width, "")),
    renderRows(ruleRows(rule), indent, width),
    ...rule.problems.map(({ what, why, fix }) =>
      [
        paint(severityColors[rule.severity], wrap(unfilled(what.text), width, indent)),
        wrap(unfilled(why.text), width, deeper),
        wrap(text.fix({ fix: unfilled(fix.text) }), width, deeper),
      ].join("\n"),
    ),
    paint("dim", wrap(text.source({ citation: citationLine(rule.citation) }), width, indent)),
  ].join("\n\n");
}
