import { leftWords } from "#shared/present/durations.ts";
import { verdictWords } from "#shared/present/verdict-texts.ts";
import { verdictIds } from "#shared/rules/types.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format } from "#shared/text/localise.ts";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import { VerdictBadge } from "../../../components/facts/verdict-badge.tsx";
import type { Column, StateFilter } from "../../../components/table/column.ts";
import type { Inspection } from "../inspection.ts";
import { text } from "../text.ts";
import type { OverviewCells } from "./overview-row.ts";

/** An inspected file with what is known of it; undefined: it is not judged yet. */
export type OverviewRow = { readonly inspection: Inspection; readonly cells: OverviewCells | undefined };

const words = text.overview;

export const overviewColumns: readonly Column<OverviewRow>[] = [
  { id: "file", title: words.file, value: ({ inspection }) => inspection.name },
  { id: "verdict", title: words.verdict, value: verdictText, cell: (row) => <VerdictCell row={row} /> },
  { id: "subject", title: words.subject, value: ({ cells }) => cells?.subject ?? null },
  { id: "contents", title: words.contents, value: ({ cells }) => cells?.contents ?? null, choice: "shown" },
  { id: "issuer", title: words.issuer, value: ({ cells }) => cells?.issuer ?? null, choice: "shown" },
  {
    id: "ends",
    title: words.ends,
    value: ({ cells }) => cells?.ends ?? null,
    cell: ({ inspection: { at }, cells }) => <EndsCell ends={cells?.ends ?? null} now={at} />,
    choice: "shown",
    kind: "short",
  },
  {
    id: "problems",
    title: words.problems,
    value: ({ cells }) => cells?.problems ?? null,
    choice: "shown",
    kind: "number",
  },
];

export const overviewStates: StateFilter<OverviewRow> = {
  label: words.verdict,
  of: stateOf,
  options: [
    ...verdictIds.map((id) => ({ id, title: format(verdictWords[id]) })),
    { id: "nothing", title: words.nothingToJudge },
    { id: "unread", title: words.unread },
    { id: "waiting", title: words.waiting },
  ],
};

function stateOf({ inspection, cells }: OverviewRow): string {
  if (!inspection.outcome.ok) return "unread";
  return cells === undefined ? "waiting" : (cells.verdict ?? "nothing");
}

function verdictText(row: OverviewRow): string {
  const { outcome } = row.inspection;
  if (!outcome.ok) return format(outcome.error.message);
  return overviewStates.options.find(({ id }) => id === stateOf(row))?.title ?? "";
}

function VerdictCell({ row }: { readonly row: OverviewRow }) {
  const { cells, inspection } = row;
  if (!inspection.outcome.ok) {
    return (
      <>
        <ToneBadge tone="bad" label={inspection.file === null ? words.unseen : words.unread} size={16} />
        <div className="overview-reason">{format(inspection.outcome.error.message)}</div>
      </>
    );
  }
  return cells === undefined || cells.verdict === null ? verdictText(row) : <VerdictBadge verdict={cells.verdict} />;
}

function EndsCell({ ends, now }: { readonly ends: string | null; readonly now: string }) {
  if (ends === null || ends === "") return null;
  return (
    <>
      {isoDay(ends)}
      <div className="overview-reason">{format(leftWords(ends, now))}</div>
    </>
  );
}
