import { defineErrors } from "../define-errors.ts";

/** Errors of looking at a port of a server. `reason`: a message of shared/live/failure-texts.ts. */
export const liveErrors = defineErrors("live", {
  notAnEndpoint: {
    code: "ENDPOINT_INVALID",
    message: "“{text}” names no port of a server.",
    hint: "Write name and port, for example fe01.contoso.com:5061. The port is never guessed: another port has another certificate.",
  },
  noConnection: {
    code: "ENDPOINT_UNREACHABLE",
    message: "{endpoint} could not be reached. {reason}",
    hint: "Try from the network in which the server’s clients are.",
  },
  noCertificate: {
    code: "ENDPOINT_NO_CERTIFICATE",
    message: "{endpoint} answered, but showed no certificate. {reason}",
    hint: "Check the port. The media relay (A/V Edge) has none at all: its port cannot be looked at.",
  },
  identityWithoutKey: {
    code: "PFX_NO_KEY",
    message: "“{file}” holds no certificate with its private key, so it cannot be shown to a server.",
    hint: "Choose the PFX of the server whose place KeySpec is to take.",
  },
});
