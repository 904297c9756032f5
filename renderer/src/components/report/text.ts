import { localised } from "#shared/text/localise.ts";

/** Visible text of saving a report. */
export const text = localised("page.report", {
  summary: "Save a report",
  forms: "As",
  holds: "A report names hosts of your deployment. It holds no password, no key and no folders of this computer.",
  titles: {
    html: "HTML, to read and print",
    markdown: "Markdown",
    text: "Text, for an e-mail",
    json: "JSON",
    csv: "CSV, for spreadsheets",
    sarif: "SARIF",
    junit: "JUnit XML",
    pdf: "PDF",
  },
  noForm: "Choose at least one form.",
  save: "Save the report",
  saved: "{count, plural, one {The report was saved.} other {The report was saved in # forms.}}",
});
