import type { CertificatePlan } from "#shared/roles/types.ts";
import { format, formatList } from "#shared/text/localise.ts";
import { ToneBadge } from "../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../components/table/column.ts";
import { type Created, isCancelled, isWaiting } from "./creation.ts";
import { text } from "./text.ts";

/** What became of one request, with its plan; null: the form was changed since. */
export type CreatedRow = { readonly created: Created; readonly plan: CertificatePlan | null };

const words = text.results;
const tones = { made: "good", waiting: "warning", cancelled: "unknown", failed: "bad" } as const;

export const createdColumns: readonly Column<CreatedRow>[] = [
  { id: "certificate", title: words.columns.certificate, value: ({ created }) => format(created.title) },
  { id: "servers", title: words.columns.servers, value: ({ plan }) => (plan === null ? null : formatList(plan.nodes)) },
  {
    id: "state",
    title: words.columns.state,
    value: ({ created }) => words.states[stateOf(created)],
    cell: ({ created }) => (
      <ToneBadge tone={tones[stateOf(created)]} label={words.states[stateOf(created)]} size={16} />
    ),
  },
  {
    id: "file",
    title: words.columns.file,
    value: ({ created: { outcome } }) => (outcome.ok ? outcome.value.file.name : format(outcome.error.message)),
  },
];

/** Where all were made, their state is no news. */
export const madeColumns = createdColumns
  .filter(({ id }) => id !== "state")
  .map((column) => (column.id === "file" ? { ...column, title: words.columns.made } : column));

export const createdStates: StateFilter<CreatedRow> = {
  label: words.columns.state,
  of: ({ created }) => stateOf(created),
  options: (["failed", "waiting", "cancelled", "made"] as const).map((id) => ({ id, title: words.states[id] })),
};

function stateOf(created: Created): keyof typeof tones {
  if (created.outcome.ok) return "made";
  if (isWaiting(created)) return "waiting";
  return isCancelled(created) ? "cancelled" : "failed";
}
