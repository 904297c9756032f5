import type { ExplainedError } from "#shared/explain/types.ts";
import { format } from "#shared/text/localise.ts";
import type { Column, StateFilter } from "../../components/table/column.ts";
import { areas, text } from "./text.ts";

const words = text.columns;

export const explainColumns: readonly Column<ExplainedError>[] = [
  { id: "title", title: words.title, value: ({ title }) => format(title) },
  {
    id: "codes",
    title: words.codes,
    value: codesOf,
    choice: "shown",
  },
  { id: "area", title: words.area, value: ({ area }) => text.areas[area], choice: "shown" },
  { id: "where", title: words.where, value: ({ where }) => format(where), choice: "hidden" },
];

/** The codes, or where there are none the words of the message. */
function codesOf({ codes, phrases: [phrase] }: ExplainedError): string | null {
  if (codes.length > 0) return text.codesOf({ codes: [...codes] });
  return phrase === undefined ? null : text.phraseOf({ phrase });
}

export const explainAreas: StateFilter<ExplainedError> = {
  label: words.area,
  of: ({ area }) => area,
  options: areas,
};
