import type { Section } from "../present/facts/row.ts";
import type { ReportSection } from "./model.ts";

/** Groups of facts as a report has them: without what only screens need. */
export function plainSections(sections: readonly Section[]): readonly ReportSection[] {
  return sections.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ id, label, value, mono }) => ({ id, label, value, ...(mono === true && { mono }) })),
  }));
}
