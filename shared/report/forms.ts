export const reportFormIds = ["html", "markdown", "text", "json", "csv", "sarif", "junit"] as const;
export type ReportFormId = (typeof reportFormIds)[number];

/** Forms that a report is saved in: a PDF is the HTML form printed, by a host that has a browser of its own. */
export const savedFormIds = [...reportFormIds, "pdf"] as const;
export type SavedFormId = (typeof savedFormIds)[number];

/** One way to write a report. */
export type ReportForm = {
  readonly id: ReportFormId;
  /** Of the file; the first one is what KeySpec writes by itself. In lower case, with the dot. */
  readonly endings: readonly [string, ...string[]];
};

/** Every form, those for people first. An ending that is the end of another one stands behind it. */
export const reportForms: readonly ReportForm[] = [
  { id: "html", endings: [".html", ".htm"] },
  { id: "markdown", endings: [".md"] },
  { id: "text", endings: [".txt"] },
  { id: "sarif", endings: [".sarif", ".sarif.json"] },
  { id: "json", endings: [".json"] },
  { id: "csv", endings: [".csv"] },
  { id: "junit", endings: [".junit.xml", ".xml"] },
];

/** The usual ending of a saved form, with the dot. */
export function endingOf(form: SavedFormId): string {
  return reportForms.find(({ id }) => id === form)?.endings[0] ?? `.${form}`;
}

/** The form that the name of a file asks for by its ending; null: none does. */
export function formOfName(name: string): ReportFormId | null {
  const lower = name.toLowerCase();
  return reportForms.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)))?.id ?? null;
}
