import { defineErrors } from "../define-errors.ts";

/** PKCS#7 bundles (P7B). */
export const pkcs7Errors = defineErrors("pkcs7", {
  notSigned: {
    code: "FORMAT_DAMAGED",
    message: "This PKCS#7 file holds no list of certificates.",
    hint: "Export the certificates as “Cryptographic Message Syntax Standard, PKCS #7 Certificates (.P7B)”.",
  },
  tooMany: {
    code: "LIMIT_COUNT",
    message:
      "The PKCS#7 bundle holds {count, number} certificates and revocation lists; KeySpec reads at most {most, number}.",
    hint: "Export only the certificates of the chain.",
  },
});
