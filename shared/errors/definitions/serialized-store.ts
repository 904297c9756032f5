import { defineErrors } from "../define-errors.ts";

/** Errors of reading Microsoft's serialized stores (.sst). */
export const storeErrors = defineErrors("serializedStore", {
  damaged: {
    code: "FORMAT_DAMAGED",
    message: "The serialized store is damaged at byte {offset}: there is no record where one should begin.",
    hint: "Export it again, or export the certificates as P7B.",
  },
  cutOff: {
    code: "FORMAT_TRUNCATED",
    message: "The serialized store is cut off: the record at byte {offset} is not whole.",
    hint: "Copy or export it again.",
  },
  tooMany: {
    code: "LIMIT_COUNT",
    message: "The serialized store holds more than {most, number} certificates, more than KeySpec reads.",
    hint: "Export the certificates in question alone.",
  },
});
