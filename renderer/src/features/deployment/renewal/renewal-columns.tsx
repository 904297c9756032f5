import { leftWords } from "#shared/present/durations.ts";
import { keyChoiceWords } from "#shared/present/key-choice-words.ts";
import { dueBefore } from "#shared/renewal/due-before.ts";
import type { Renewal, RenewalName } from "#shared/renewal/renewal.ts";
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
  {
    id: "due",
    title: words.due,
    value: ({ plan, ends, now }) => dueBefore(plan, ends, now).by,
    cell: ({ plan, ends, now }) => text.moment({ at: dueBefore(plan, ends, now).by }),
    choice: "hidden",
  },
  { id: "names", title: words.names, value: ({ names }) => differencesOf(names) },
  { id: "key", title: words.key, value: ({ key }) => format(keyChoiceWords[key]), choice: "shown" },
];

type Difference = { readonly of: (name: RenewalName) => boolean; readonly words: (args: { count: number }) => string };

const differences: readonly Difference[] = [
  { of: ({ state, included }) => included && state === "gained", words: text.gained },
  { of: ({ state, included }) => included && state !== "gained" && state !== "kept", words: text.used },
  { of: ({ included }) => !included, words: text.left },
];

/** How the names that are asked for differ from those in use. */
function differencesOf(names: Renewal["names"]): string {
  const found = differences.flatMap(({ of, words: say }) => {
    const count = names.filter(of).length;
    return count === 0 ? [] : [say({ count })];
  });
  return found.length === 0 ? text.sameNames : formatList(found);
}
