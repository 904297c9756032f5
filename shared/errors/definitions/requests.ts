import { defineErrors } from "../define-errors.ts";

/** Errors of a run of requests as a whole. */
export const requestErrors = defineErrors("requests", {
  nothingChosen: {
    code: "PLAN_INCOMPLETE",
    message: "No role was chosen, so there is nothing to request.",
    hint: "Choose at least one role of the deployment.",
  },
  unknownCertificate: {
    code: "PLAN_INCOMPLETE",
    message: "The chosen roles have no certificate “{certificate}”.",
    hint: "They have: {known}.",
  },
  passphraseRequired: {
    code: "PASSPHRASE_REQUIRED",
    message: "The keys of these requests need a passphrase.",
    hint: "Choose one: it encrypts the keys until the certificates are there. Or let the servers make their own keys.",
  },
});
