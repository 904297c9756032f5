import { defineErrors } from "../define-errors.ts";

/** Errors of reports that are read again or written. */
export const reportErrors = defineErrors("reports", {
  noPdf: {
    code: "REPORT_NO_PDF",
    message: "This page and the command line cannot make a PDF.",
    hint: "Save the report as HTML and print it to a PDF, or save it in the window of KeySpec.",
  },
  unreadable: {
    code: "REPORT_UNREADABLE",
    message: "{name} is no report that KeySpec wrote as JSON.",
    hint: "Take a file that “keyspec inspect --report NAME.json” or “Save a report” made.",
  },
});
