import { lineLabel } from "#shared/present/trust/line-words.ts";
import { stateSentences, stateWords } from "#shared/present/trust/state-words.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { linkStates } from "#shared/trust/state/types.ts";
import type { TrustLine } from "#shared/trust/trust-map.ts";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../../components/table/column.ts";
import { lineTones } from "./line-tones.ts";
import { text } from "./text.ts";

const words = text.columns;

export const lineColumns: readonly Column<TrustLine>[] = [
  { id: "from", title: words.from, value: ({ ends }) => formatted(ends[0].title) },
  {
    id: "to",
    title: words.to,
    value: ({ ends: [one, other] }) => (one === other ? text.inside : formatted(other.title)),
  },
  { id: "label", title: words.label, value: (line) => format(lineLabel(line)), kind: "short" },
  {
    id: "state",
    title: words.state,
    value: ({ state }) => format(stateWords(state.id)),
    cell: ({ state }) => <ToneBadge tone={lineTones[state.id]} label={format(stateWords(state.id))} size={16} />,
  },
  {
    id: "reason",
    title: words.reason,
    value: ({ state }) => stateSentences(state).slice(0, 1).map(format).join("") || null,
    choice: "shown",
  },
  { id: "links", title: words.links, value: ({ links }) => links.length, kind: "number", choice: "hidden" },
];

export const lineStates: StateFilter<TrustLine> = {
  label: words.state,
  of: ({ state }) => state.id,
  options: linkStates.map((id) => ({ id, title: format(stateWords(id)) })),
};

/** Both ends of a line in one text. */
export function lineName({ ends: [one, other] }: Pick<TrustLine, "ends">): string {
  return text.line({ one: one.title, other: one === other ? text.inside : other.title });
}
