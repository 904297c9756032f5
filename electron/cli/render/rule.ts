import { errorsOfRule } from "#shared/explain/errors-of-rule.ts";
import { citationLine } from "#shared/present/citation.ts";
import { ruleRows } from "#shared/present/rule-rows.ts";
import type { Rule } from "#shared/rules/types.ts";
import { format, localised, unfilled } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { renderRows } from "./rows.ts";
import { severityColors } from "./severity.ts";

const indent = "  ";

const text = localised("cli.rule", {
  fix: "Do: {fix}",
  source: "Source: {citation}",
  message: "Servers and tools say: {title}{codes, select, no {} other { ({found})}}",
});

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
    ...errorsOfRule(rule.id).map(({ title, codes }) => {
      const said = text.message({ title, codes: codes.length === 0 ? "no" : "yes", found: [...codes] });
      return paint("dim", wrap(said, width, indent));
    }),
    paint("dim", wrap(text.source({ citation: citationLine(rule.citation) }), width, indent)),
  ].join("\n\n");
}
