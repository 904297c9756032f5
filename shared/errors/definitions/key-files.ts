import { defineErrors } from "../define-errors.ts";

/** Files with keys and certificates that are no PFX. `part`: a message of asn1-sources.ts. */
export const keyFileErrors = defineErrors("keyFiles", {
  cutOff: {
    code: "FORMAT_TRUNCATED",
    message: "{part} is cut off: the rest of it is missing.",
    hint: "Copy or download it again.",
  },
  damaged: {
    code: "FORMAT_DAMAGED",
    message: "{part} is damaged: what is in it does not fit together.",
    hint: "Export or download it again. A file that went through a text editor or a mail system may have lost bytes.",
  },
  tooMany: {
    code: "LIMIT_COUNT",
    message: "The file holds more than {most, number} keys and certificates.",
    hint: "Keep only the key, its certificate and the issuers.",
  },
});
