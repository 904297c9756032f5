import { format } from "#shared/text/localise.ts";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../../components/table/column.ts";
import { text } from "../text.ts";
import { type Converted, sourceOf } from "./converted.ts";
import { type Assessment, resultStates } from "./row-status.ts";

/** A result with all that the table says of it. */
export type ResultRow = { readonly result: Converted } & Assessment;

const words = text.results;

export const resultColumns: readonly Column<ResultRow>[] = [
  { id: "file", title: words.columns.file, value: ({ result }) => sourceOf(result) },
  {
    id: "outcome",
    title: words.columns.outcome,
    value: ({ status }) => status.words,
    cell: ({ status }) => <ToneBadge tone={status.tone} label={status.words} size={16} />,
  },
  { id: "result", title: words.columns.result, value: ({ result }) => resultText(result) },
  { id: "certificate", title: text.files.certificate, value: ({ certificate }) => certificate, choice: "shown" },
  { id: "expires", title: text.files.columns.expires, value: ({ expires }) => expires, choice: "shown", kind: "short" },
  {
    id: "thumbprint",
    title: words.columns.thumbprint,
    value: ({ result: { outcome } }) => (outcome.ok ? outcome.value.thumbprint : null),
    cell: ({ result: { outcome } }) => outcome.ok && <code>{outcome.value.thumbprint}</code>,
    choice: "hidden",
  },
];

export const resultStateFilter: StateFilter<ResultRow> = {
  label: words.columns.outcome,
  of: ({ status }) => status.id,
  options: resultStates,
};

/** The new file by its name, or why there is none. */
function resultText({ outcome }: Converted): string {
  return outcome.ok ? outcome.value.file.name : format(outcome.error.message);
}
