import { datesOf, productsOf } from "#shared/present/rule-rows.ts";
import { severityWords } from "#shared/present/verdict-texts.ts";
import type { Rule } from "#shared/rules/types.ts";
import { localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { severityColors } from "./severity.ts";

const text = localised("cli.ruleList", {
  head: "{severity}: {title}",
  about: "{id}. {products}.{dates, select, no {} other { Issued: {issued}.}} {document}",
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
      return [paint(severityColors[severity], wrap(head, width, "")), paint("dim", wrap(about, width, "  "))].join(
        "\n",
      );
    })
    .join("\n");
}
