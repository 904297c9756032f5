import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { otherPurposeOf } from "../purpose-of.ts";
import type { Rule } from "../types.ts";
import { saysAuthority } from "../uses-of.ts";

/** CA:TRUE on a server certificate, or in the request for one: whoever has its key could issue certificates in its name. */
export const authorityFlag: Rule = defineRule({
  id: "usage.authority-flag",
  severity: "warning",
  title: "The certificate of a server must not be that of a certification authority",
  texts: {
    requested: {
      what: "The request asks for the certificate of a certification authority (Basic Constraints: CA).",
      why: "Whoever has the key of the server could issue certificates. A certification authority refuses the request or leaves this out.",
      fix: "Make the request again without it.",
    },
    found: {
      what: "It is the certificate of a server, but says that it is one of a certification authority (Basic Constraints: CA).",
      why: "Whoever has the key of the server could issue certificates. Some clients refuse such a certificate of a server.",
      fix: "Have it issued again from a template for servers, for example Web Server.",
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.9",
    quote: "The cA boolean indicates whether the certified public key may be used to verify certificate signatures.",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => (evidence.certificate ?? evidence.request) !== null && otherPurposeOf(evidence) === null,
  check: (evidence, _context, problem) => {
    if (!saysAuthority(evidence)) return [];
    return evidence.certificate === null
      ? [problem("requested", {}, "request.basicConstraints")]
      : [problem("found", {}, "certificate.basicConstraints")];
  },
});
