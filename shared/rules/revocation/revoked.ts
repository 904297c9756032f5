import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { problemsOf } from "../chain/problems-of.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** A revocation list or an OCSP response that counts says that the certificate, or an issuer, was revoked (openssl verify: error 23). */
export const revoked: Rule = defineRule({
  id: "revocation.revoked",
  severity: "error",
  title: "Neither the certificate nor an issuer may have been revoked",
  citation: {
    ...sources.lync2013Tls,
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
  },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  texts: {
    withReason: {
      what: "{subject} was revoked on {since, date, day} ({reason}).",
      why: "Servers and clients that ask the authority refuse it, and everything that it issued.",
      fix: "Have a new certificate issued with a new key, and assign it everywhere in place of this one.",
    },
    withoutReason: {
      what: "{subject} was revoked on {since, date, day}.",
      why: "Servers and clients that ask the authority refuse it, and everything that it issued.",
      fix: "Have a new certificate issued with a new key, and assign it everywhere in place of this one.",
    },
  },
  applies: ({ chain }) => (chain?.revocation ?? []).some(({ status }) => status !== "unknown"),
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "revoked").map(({ found: { since, reason }, certificate }) => {
      const args = { subject: certificateName(certificate), since };
      return reason === null
        ? problem("withoutReason", args, "certificate.serialNumber")
        : problem("withReason", { ...args, reason }, "certificate.serialNumber");
    }),
});
