import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";
import type { Rule } from "../types.ts";

/** The certificate or an issuer that the file brings begins later. */
export const notYet: Rule = defineRule({
  id: "validity.not-yet",
  severity: "error",
  title: "The certificate and its issuers must be valid already",
  texts: {
    later: {
      what: "{title} is not valid before {from, date, day}.",
      why: "Until then every other machine refuses it.",
      fix: "Wait for that day. If it should be valid already, check the clock of this computer and of the certification authority.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
  },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, { now }, problem) =>
    certificatesOf(evidence)
      .filter(({ notBefore }) => Date.parse(notBefore) > Date.parse(now))
      .map((certificate) =>
        problem(
          "later",
          { title: certificateName(certificate), from: certificate.notBefore },
          placeOf(evidence, certificate, "notBefore"),
        ),
      ),
});
