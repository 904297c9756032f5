import { defineErrors } from "../define-errors.ts";

/** Bytes that do not follow their ASN.1. `source`: what the bytes are (asn1-sources.ts); offsets count from its beginning. */
export const asn1Errors = defineErrors("asn1", {
  damaged: {
    code: "FORMAT_DAMAGED",
    message: "{source} is damaged at byte {offset}: {what}.",
    hint: "Fetch the file again from where it was made; a copy by e-mail or in text mode may have changed it.",
  },
  truncated: {
    code: "FORMAT_TRUNCATED",
    message: "{source} is cut off: it ends at byte {end}, before the value that begins at byte {offset} is complete.",
    hint: "Copy or download the file again; the end of it is missing.",
  },
  tooMany: {
    code: "LIMIT_COUNT",
    message:
      "{source} has a list of {count, number} values at byte {offset}; KeySpec reads at most {most, number} of one list.",
    hint: "No program writes such a file; it is damaged or made to exhaust readers.",
  },
  tooDeep: {
    code: "LIMIT_DEPTH",
    message: "{source} has values nested deeper than {most} levels at byte {offset}.",
    hint: "No program writes such a file; it is damaged or made to exhaust readers.",
  },
});
