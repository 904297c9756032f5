import { formatList, formatted } from "../../text/localise.ts";
import type { Report, ReportInput, ReportSection, ReportSubject } from "../model.ts";
import { stateTones, stateWords } from "./states.ts";
import { reportTexts as texts } from "./texts.ts";
import type { Block, FactLine } from "./types.ts";

/** Everything that is known of each input: what it is, the verdicts with what they were asked for, and every fact. */
export function inputBlocks(report: Report): readonly Block[] {
  if (report.inputs.length === 0) return [];
  const subjects = Map.groupBy(report.subjects, ({ input }) => input);
  return [
    { kind: "heading", level: 2, text: texts.inputs },
    ...report.inputs.map((input): Block => {
      const own = subjects.get(input.id) ?? [];
      return {
        kind: "part",
        title: input.name,
        blocks: [
          { kind: "facts", title: texts.whatItIs, rows: inputRows(input) },
          ...own.flatMap(subjectBlocks),
          ...input.sections.map(factsBlock),
        ],
      };
    }),
  ];
}

function inputRows({ contents, sha256, path, error, notes }: ReportInput): readonly FactLine[] {
  return [
    ...(contents.length === 0 ? [] : [{ label: texts.contents, lines: [formatList(contents)] }]),
    ...(path === null ? [] : [{ label: texts.path, lines: [path] }]),
    ...(sha256 === null ? [] : [{ label: texts.sha256, lines: [sha256], mono: true }]),
    ...(error === null
      ? []
      : [
          { label: texts.notRead, lines: [formatted(error.message)], tone: "bad" as const },
          { label: texts.code, lines: [error.code], mono: true },
          ...(error.hint === null ? [] : [{ label: texts.hint, lines: [formatted(error.hint)] }]),
        ]),
    ...(notes.length === 0 ? [] : [{ label: texts.notes, lines: notes.map(formatted) }]),
  ];
}

function subjectBlocks(subject: ReportSubject): readonly Block[] {
  const { label, state, summary, product, role, comparedWith, passed, sections } = subject;
  const rows: readonly FactLine[] = [
    { label: texts.state, lines: [formatted(stateWords[state])], tone: stateTones[state] },
    { label: texts.summary, lines: [formatted(summary)] },
    ...(product === null ? [] : [{ label: texts.judgedFor, lines: [formatted(product)] }]),
    ...(role === null ? [] : [{ label: texts.role, lines: [formatted(role)] }]),
    ...(comparedWith === null ? [] : [{ label: texts.compared, lines: [comparedWords(comparedWith)] }]),
    ...(passed.length === 0 ? [] : [{ label: texts.passed, lines: [texts.passedCount({ count: passed.length })] }]),
  ];
  return [{ kind: "facts", title: label, rows }, ...sections.map(factsBlock)];
}

function comparedWords({ server, certificate }: NonNullable<ReportSubject["comparedWith"]>): string {
  return certificate === null ? server : texts.comparedWith({ server, certificate: formatted(certificate) });
}

/** A group of facts as a block. */
function factsBlock({ title, rows }: ReportSection): Block {
  return {
    kind: "facts",
    title: formatted(title),
    rows: rows.map(({ label, value, mono }) => ({
      label: formatted(label),
      lines: value.map(formatted),
      ...(mono === true && { mono }),
    })),
  };
}
