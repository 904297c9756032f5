import { planTitle } from "#shared/roles/titles.ts";
import { format, formatList } from "#shared/text/localise.ts";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../../components/table/column.ts";
import { text } from "../text.ts";
import { type Several, stateOf } from "./several.ts";

type Request = Several["requests"][number];

const words = text.several;

export const severalColumns: readonly Column<Request>[] = [
  { id: "commonName", title: words.columns.commonName, value: ({ pending }) => pending.commonName },
  { id: "role", title: words.columns.role, value: ({ pending }) => format(planTitle(pending)) },
  { id: "servers", title: words.columns.servers, value: ({ pending }) => formatList(pending.nodes) },
  {
    id: "state",
    title: words.columns.state,
    value: (request) => words.states[stateOf(request)],
    cell: (request) => <ToneBadge tone={tones[stateOf(request)]} label={words.states[stateOf(request)]} size={16} />,
  },
  {
    id: "file",
    title: words.columns.file,
    value: ({ outcome }) => (outcome.ok ? outcome.value.file.name : format(outcome.error.message)),
  },
];

export const severalStates: StateFilter<Request> = {
  label: words.columns.state,
  of: stateOf,
  options: (["failed", "passphrase", "exists", "done"] as const).map((id) => ({ id, title: words.states[id] })),
};

const tones = { failed: "bad", passphrase: "warning", exists: "warning", done: "good" } as const;
