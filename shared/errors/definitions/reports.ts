import { defineErrors } from "../define-errors.ts";

/** Errors of reports that are read again. */
export const reportErrors = defineErrors("reports", {
  unreadable: {
    code: "REPORT_UNREADABLE",
    message: "{name} is no report that KeySpec wrote as JSON.",
    hint: "Take a file that “keyspec inspect --report NAME.json” or “Save a report” made.",
  },
});
