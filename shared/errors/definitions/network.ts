import { defineErrors } from "../define-errors.ts";

const place = "Open the address with a browser. A file that it gives can be inspected together with the certificate.";

/** Errors of asking a server: for what a certificate names, or for a newer KeySpec. */
export const networkErrors = defineErrors("network", {
  unreachable: {
    code: "NETWORK_UNREACHABLE",
    message: "{host} could not be reached ({errno}).",
    hint: "Check that this computer reaches it, and the proxy in HTTP_PROXY or HTTPS_PROXY. Servers may reach it all the same.",
  },
  timeout: {
    code: "NETWORK_TIMEOUT",
    message: "{host} did not answer whole within {seconds, number} seconds.",
    hint: place,
  },
  untrusted: {
    code: "NETWORK_UNTRUSTED",
    message: "{host} showed a certificate that this computer does not trust ({reason}).",
    hint: "Where a proxy opens connections, its CA must be among the trusted roots of this computer.",
  },
  tooLarge: {
    code: "NETWORK_TOO_LARGE",
    message: "{url} is larger than the {megabytes, number} MiB that KeySpec reads.",
    hint: place,
  },
  status: { code: "NETWORK_STATUS", message: "{host} answered {status} for {url}.", hint: place },
  redirect: {
    code: "NETWORK_REDIRECT",
    message: "{url} leads to {target}, which nobody was shown.",
    hint: "KeySpec follows no such lead. Download the file with a browser if you trust that address.",
  },
  unusable: {
    code: "NETWORK_UNUSABLE",
    message: "What {url} gave holds neither a certificate nor a revocation list nor an OCSP response.",
    hint: "Servers that ask there get the same. Tell the authority.",
  },
  proxy: {
    code: "NETWORK_PROXY",
    message: "The proxy in HTTP_PROXY wants a user name and a password before it asks {host}.",
    hint: place,
  },
  notNamed: {
    code: "NETWORK_NOT_NAMED",
    message: "{url} was not asked: no certificate here names it, or its issuer is not here.",
    hint: "Inspect the files again.",
  },
  forbidden: {
    code: "NETWORK_FORBIDDEN",
    message: "{target} was not contacted: your organisation has switched this off in KeySpec.",
    hint: "Ask whoever looks after this computer.",
  },
  tooMany: {
    code: "NETWORK_TOO_MANY",
    message: "{url} was not asked about every certificate: KeySpec asks {most, number} questions at a time.",
    hint: "Inspect fewer files at a time.",
  },
});
