import { Text } from "@mantine/core";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { ageWords } from "#shared/present/durations.ts";
import { planTitle } from "#shared/roles/titles.ts";
import { format, formatList, formatted } from "#shared/text/localise.ts";
import { ToneBadge } from "../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../components/table/column.ts";
import { text } from "./text.ts";

const words = text.columns;

export const pendingColumns: readonly Column<PendingSummary>[] = [
  { id: "commonName", title: words.commonName, value: ({ commonName }) => commonName },
  { id: "role", title: words.role, value: (request) => format(planTitle(request)) },
  { id: "servers", title: words.servers, value: ({ nodes }) => formatList(nodes) },
  {
    id: "made",
    title: words.made,
    value: ({ createdAt }) => createdAt,
    cell: ({ createdAt }) => <Made createdAt={createdAt} />,
    choice: "shown",
    kind: "short",
  },
  {
    id: "authority",
    title: words.authority,
    value: ({ authority }) => formatted(authorityById(authority).title),
    choice: "shown",
  },
  {
    id: "state",
    title: words.state,
    value: (request) => stateOf(request).words,
    cell: (request) => <ToneBadge {...badgeOf(request)} size={16} />,
  },
  { id: "names", title: words.names, value: ({ names }) => names.length, choice: "hidden", kind: "number" },
];

export const pendingStates: StateFilter<PendingSummary> = {
  label: words.state,
  of: (request) => stateOf(request).id,
  options: [
    { id: "waiting", title: text.states.waiting },
    { id: "completed", title: text.states.completed },
  ],
};

function stateOf({ completedAt }: PendingSummary) {
  return completedAt === null
    ? ({ id: "waiting", words: text.states.waiting } as const)
    : ({ id: "completed", words: text.states.completedOn({ date: completedAt }) } as const);
}

function badgeOf(request: PendingSummary) {
  const { id, words: label } = stateOf(request);
  return { label, tone: id === "waiting" ? "unknown" : "good" } as const;
}

/** The day, for an answer to an authority, and how long that is ago. */
function Made({ createdAt }: Pick<PendingSummary, "createdAt">) {
  return (
    <>
      {text.day({ date: createdAt })}
      <Text size="xs" c="dimmed">
        {format(ageWords(createdAt, new Date().toISOString()))}
      </Text>
    </>
  );
}
