import type { Row } from "#shared/present/facts/row.ts";
import { format, formatted } from "#shared/text/localise.ts";
import type { Fact } from "./facts-table.tsx";

/** A row in the language of the page, each of its values on a line of its own. */
export function factOfRow({ label, value, mono = false, copy = [] }: Row): Fact {
  const words = format(label);
  return {
    label: words,
    value: value.map(formatted).join("\n"),
    mono,
    copy: copy.map(({ what, value: text }) => ({
      label: what === null ? null : format(what),
      value: text,
    })),
  };
}
