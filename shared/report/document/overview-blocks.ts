import { formatted } from "../../text/localise.ts";
import type { Report, ReportPicture, ReportSubject, ReportTable } from "../model.ts";
import { stateTones, stateWords } from "./states.ts";
import { reportTexts } from "./texts.ts";
import type { Block, Cell } from "./types.ts";

const { columns } = reportTexts;

type Column = { readonly title: string; readonly cell: (subject: ReportSubject) => Cell };

/** A row for each subject, in the order of the report; a column only where one of them has something in it. Then the report's own tables. */
export function overviewBlocks({ subjects, inputs, tables, pictures }: Report): readonly Block[] {
  const own = tables.flatMap((table) => [...picturesOf(table, pictures), tableBlock(table)]);
  if (subjects.length === 0) return own;
  const inputNames = new Map(inputs.map(({ id, name }) => [id, name]));
  const all: readonly Column[] = [
    { title: columns.name, cell: ({ label }) => text(label) },
    { title: columns.file, cell: ({ input }) => text(inputNames.get(input ?? "") ?? null) },
    { title: columns.place, cell: ({ place }) => text(place === null ? null : formatted(place)) },
    {
      title: columns.state,
      cell: ({ state }) => ({ lines: [formatted(stateWords[state])], tone: stateTones[state] }),
    },
    { title: columns.ends, cell: ({ notAfter }) => text(notAfter === null ? null : reportTexts.day({ at: notAfter })) },
    { title: columns.issuer, cell: ({ issuer }) => text(issuer) },
    { title: columns.key, cell: ({ key }) => text(key === null ? null : formatted(key)) },
    { title: columns.provider, cell: ({ provider }) => text(provider) },
    {
      title: columns.reason,
      cell: ({ findings: [first] }) => text(first === undefined ? null : formatted(first.what)),
    },
  ];
  const rows = subjects.map((subject) => all.map(({ cell }) => cell(subject)));
  const filled = all.map((_column, index) => rows.some((row) => (row[index]?.lines.length ?? 0) > 0));
  return [
    { kind: "heading", level: 2, text: reportTexts.overview },
    {
      kind: "table",
      title: reportTexts.overviewTable,
      columns: all.filter((_column, index) => filled[index]).map(({ title }) => title),
      rows: rows.map((row) => row.filter((_cell, index) => filled[index])),
    },
    ...own,
  ];
}

function picturesOf({ id, title }: ReportTable, pictures: readonly ReportPicture[]): readonly Block[] {
  return pictures
    .filter(({ table }) => table === id)
    .map(({ picture }) => ({ kind: "picture", title: formatted(title), picture }));
}

function tableBlock({ title, columns: titles, rows }: ReportTable): Block {
  return {
    kind: "table",
    title: formatted(title),
    columns: titles.map((column) => formatted(column.title)),
    rows: rows.map((row) =>
      row.map((cell, index) => ({
        lines: cell.map(formatted),
        ...(titles[index]?.mono === true && { mono: true }),
      })),
    ),
  };
}

function text(words: string | null): Cell {
  return { lines: words === null ? [] : [words] };
}
