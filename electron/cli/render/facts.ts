import type { Facts } from "#shared/facts/facts.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { format } from "#shared/text/localise.ts";
import { renderRows } from "./rows.ts";

const indent = "  ";

/**
 * What one item of a file says, in groups; a fact of several values has a line for each.
 *
 * @param now ISO 8601: of several certificates and chains the one that works now is shown first
 */
export function renderFacts(facts: Facts, now: string): string {
  return factSections(facts, now)
    .map(({ title, rows }) => `${indent}${format(title)}\n${renderRows(rows, indent + indent)}`)
    .join("\n");
}
