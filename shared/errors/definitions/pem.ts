import { defineErrors } from "../define-errors.ts";

/** PEM files (RFC 7468). `part`: a message of asn1-sources.ts. */
export const pemErrors = defineErrors("pem", {
  tooManyBlocks: {
    code: "LIMIT_COUNT",
    message: "The file holds more than {most, number} PEM blocks, the most that KeySpec reads.",
    hint: "Split the file, for example into one file for each server.",
  },
  cutOff: {
    code: "FORMAT_TRUNCATED",
    message: "{part} is cut off: its END line is missing.",
    hint: "Copy the text again, from the BEGIN line to the END line.",
  },
  notBase64: {
    code: "FORMAT_DAMAGED",
    message: "{part} holds characters that do not belong between BEGIN and END.",
    hint: "Copy the text again from where it came from; a word processor or a mail may have changed it.",
  },
  noVector: {
    code: "FORMAT_DAMAGED",
    message: "{part} has no usable initialization vector in its DEK-Info line.",
    hint: "Copy the key again, with the lines that stand above it.",
  },
  cipherUnsupported: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "{part} is encrypted with {cipher}, which KeySpec cannot read.",
    hint: "Encrypt it again, for example with: openssl pkcs8 -topk8 -in key.pem -out new.pem",
  },
  storedTextDamaged: {
    code: "FORMAT_DAMAGED",
    message:
      "The stored text of {thing, select, pendingRequest {the pending request} pendingKey {the pending request’s key} labCertificate {the lab CA’s certificate} labKey {the lab CA’s key} other {the file}} is damaged.",
    hint: "Restore the file from a backup, or make a new one.",
  },
});
