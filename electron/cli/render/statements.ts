import type { DocumentAdvice } from "#shared/guide/document-advice.ts";
import { citationLine } from "#shared/present/citation.ts";
import { roleById } from "#shared/roles/index.ts";
import type { CoveredStatement } from "#shared/rules/statements/types.ts";
import { format, localised, unfilled } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import { trustLinks } from "#shared/trust/links/index.ts";
import type { Paint } from "./paint.ts";

const indent = "  ";

const text = localised("cli.statements", {
  quote: "“{quote}”",
  rules: "Rules: {rules}",
  name: "Planned name, for example {name}: {role}",
  advice: "Advice: {advice}",
  explained: "Explained message: {id}",
  link: "Trust map, {id}: {initiator} – {listener}",
  adviceTitle: "Advice that no file shows",
  source: "Source: {citation}",
});

type Shown = { readonly statements: readonly CoveredStatement[]; readonly advice: readonly DocumentAdvice[] };

/** The statements below their documents, each with what carries it; then the advice. */
export function renderStatements({ statements, advice }: Shown, paint: Paint, width: number): string {
  const documents = [...new Set(statements.map(({ source }) => source.document))];
  const sections = documents.map((document) => [
    paint("bold", document),
    ...statements
      .filter(({ source }) => source.document === document)
      .map((statement) => renderStatement(statement, paint, width)),
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
  const { quote, rules = [], names = [], advice = [], explained = [], links = [] } = statement;
  const carriers = [
    ...(rules.length > 0 ? [text.rules({ rules: [...rules] })] : []),
    ...names.map(({ role, name }) => text.name({ role: roleById(role).title, name })),
    ...advice.map((id) => text.advice({ advice: unfilled(id) })),
    ...explained.map((id) => text.explained({ id })),
    ...trustLinks
      .filter(({ id }) => links.includes(id))
      .map(({ id, initiator, listener }) => text.link({ id, initiator, listener })),
  ];
  return [
    wrap(text.quote({ quote }), width, indent),
    ...carriers.map((line) => paint("dim", wrap(line, width, indent + indent))),
  ].join("\n");
}
