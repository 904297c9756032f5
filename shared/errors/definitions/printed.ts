import { defineErrors } from "../define-errors.ts";

/** Errors of reading what programs print about certificates. */
export const printedErrors = defineErrors("printed", {
  tooManyLines: {
    code: "LIMIT_COUNT",
    message: "The text has more than {most, number} lines, more than KeySpec reads.",
    hint: "Keep the part about the certificate in question, or print that certificate alone.",
  },
  tooManyCollected: {
    code: "LIMIT_COUNT",
    message: "The collection has more than {most, number} certificates, more than KeySpec reads.",
    hint: "Look at the certificate stores of the server: no server needs so many.",
  },
  nothingFound: {
    code: "FORMAT_UNKNOWN",
    message: "The text looks like output of {program}, but no certificate can be read in it.",
    hint: "Copy the whole output, from its first line on, or inspect the certificate file itself.",
  },
});
