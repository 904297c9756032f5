import { leftWords } from "#shared/present/durations.ts";
import type { Renewal } from "#shared/renewal/renewal.ts";
import { planTitle } from "#shared/roles/titles.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format, formatList } from "#shared/text/localise.ts";
import type { Column } from "../../../components/table/column.ts";
import { text } from "./text.ts";

/** A renewal with the moment at which it is shown, ISO 8601. */
export type RenewalRow = Renewal & { readonly now: string };

const words = text.columns;

export const renewalColumns: readonly Column<RenewalRow>[] = [
  { id: "certificate", title: words.certificate, value: ({ plan }) => format(planTitle(plan)) },
  { id: "servers", title: words.servers, value: ({ plan }) => formatList(plan.nodes) },
  {
    id: "ends",
    title: words.ends,
    value: ({ ends }) => ends,
    cell: ({ ends, now }) => text.day({ day: isoDay(ends), left: format(leftWords(ends, now)) }),
  },
  { id: "names", title: words.names, value: ({ names }) => differencesOf(names) },
  { id: "key", title: words.key, value: ({ key }) => key, choice: "shown" },
];

const differences = [
  { state: "gained", words: text.gained },
  { state: "in-use", words: text.used },
  { state: "by-authority", words: text.left },
] as const;

/** How the names differ from those in use. */
function differencesOf(names: Renewal["names"]): string {
  const found = differences.flatMap(({ state, words: say }) => {
    const count = names.filter((name) => name.state === state).length;
    return count === 0 ? [] : [say({ count })];
  });
  return found.length === 0 ? text.sameNames : formatList(found);
}
