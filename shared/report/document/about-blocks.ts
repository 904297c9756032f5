import { presentCitation } from "../../present/citation.ts";
import { severityWords } from "../../present/verdict-texts.ts";
import { format, formatted } from "../../text/localise.ts";
import type { Report } from "../model.ts";
import { reportTexts as texts } from "./texts.ts";
import type { Block, FactLine } from "./types.ts";

/** How the report came about, so that somebody else can repeat it: program, time, what was asked, the files by their SHA-256, the rules. */
export function aboutBlocks({ tool, madeAt, madeWith, asked, inputs, rules }: Report): readonly Block[] {
  const rows: readonly FactLine[] = [
    { label: texts.program, lines: [texts.programVersion({ name: tool.name, version: tool.version })] },
    { label: texts.madeAt, lines: [texts.time({ at: madeAt })] },
    { label: texts.madeWith, lines: [formatted(madeWith)] },
    ...asked.map(({ label, value }) => ({ label: formatted(label), lines: value.map(formatted) })),
  ];
  const hashed = inputs.filter(({ sha256 }) => sha256 !== null);
  return [
    { kind: "heading", level: 2, text: texts.about },
    { kind: "facts", title: texts.about, rows },
    ...(hashed.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            title: texts.files,
            columns: [texts.columns.name, texts.sha256],
            rows: hashed.map(({ name, sha256 }) => [{ lines: [name] }, { lines: [sha256 ?? ""], mono: true }]),
          },
        ]),
    ...(rules.length === 0 ? [] : [rulesPart(rules)]),
  ];
}

function rulesPart(rules: Report["rules"]): Block {
  const { id, severity, requirement, source } = texts.ruleColumns;
  return {
    kind: "part",
    title: texts.rules,
    blocks: [
      {
        kind: "table",
        title: texts.rules,
        columns: [id, severity, requirement, source],
        rows: rules.map((rule) => [
          { lines: [rule.id], mono: true },
          { lines: [format(severityWords[rule.severity])] },
          { lines: [formatted(rule.title)] },
          { lines: [presentCitation(rule.citation).place] },
        ]),
      },
    ],
  };
}
