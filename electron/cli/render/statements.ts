import type { DocumentAdvice } from "#shared/guide/document-advice.ts";
import { citationLine } from "#shared/present/citation.ts";
import { carrierWords } from "#shared/present/statement-words.ts";
import type { CoveredStatement } from "#shared/rules/statements/types.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";

const indent = "  ";

const text = localised("cli.statements", {
  quote: "“{quote}”",
  rules: "Rules: {rules}",
  adviceTitle: "Advice that no file shows",
  source: "Source: {citation}",
});

type Shown = { readonly statements: readonly CoveredStatement[]; readonly advice: readonly DocumentAdvice[] };

/** The statements below their documents, each with what carries it; then the advice. */
export function renderStatements({ statements, advice }: Shown, paint: Paint, width: number): string {
  const sections = [...Map.groupBy(statements, ({ source }) => source.document)].map(([document, said]) => [
    paint("bold", document),
    ...said.map((statement) => renderStatement(statement, paint, width)),
  ]);
  const told = advice.map(({ text: said, citation }) =>
    [
      wrap(format(said), width, indent),
      paint("dim", wrap(text.source({ citation: citationLine(citation) }), width, indent + indent)),
    ].join("\n"),
  );
  return [...sections.flat(), paint("bold", text.adviceTitle), ...told].join("\n\n");
}

function renderStatement(statement: CoveredStatement, paint: Paint, width: number): string {
  const { quote, rules = [] } = statement;
  const carriers = [
    ...(rules.length > 0 ? [text.rules({ rules: [...rules] })] : []),
    ...carrierWords(statement).map(format),
  ];
  return [
    wrap(text.quote({ quote }), width, indent),
    ...carriers.map((line) => paint("dim", wrap(line, width, indent + indent))),
  ].join("\n");
}
