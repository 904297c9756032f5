import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { presentValue } from "../../facts/part.ts";
import { defineRule } from "../define-rule.ts";
import { wrongIssuersOf } from "../issuer-place-of.ts";
import type { Rule } from "../types.ts";

/** Beside the certificate stands one of its issuer's name that did not sign it (openssl verify: errors 20, 30). */
export const broken: Rule = defineRule({
  id: "chain.broken",
  severity: "error",
  title: "Each certificate must be signed by the issuer beside it",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: "all",
  roles: "all",
  texts: {
    otherKey: {
      what: "The {issuer} in the file did not sign {subject}: it has the right name, but another key.",
      why: "Usually the authority was renewed with a new key, and this is its other certificate. With it nobody can verify the chain.",
      fix: "Ask the authority for its certificate that belongs to {subject}, usually the one before its renewal.",
    },
    otherIdentifier: {
      what: "The {issuer} in the file did not sign {subject}: it has the right name, but another key (Authority Key Identifier {wanted}, Subject Key Identifier {found}).",
      why: "The authority was renewed with a new key, and this is its other certificate. With it nobody can verify the chain.",
      fix: "Ask the authority for its certificate with the Subject Key Identifier {wanted}, usually the one before its renewal.",
    },
    otherCertificate: {
      what: "The Authority Key Identifier of {subject} names another certificate of {issuer} than the one in the file (serial number {number}, here {found}).",
      why: "Windows and OpenSSL take no other certificate as the issuer, even if it has the same key.",
      fix: "Ask the authority for its certificate with the serial number {number}.",
    },
  },
  applies: (evidence) =>
    evidence.source !== "certificate" && (evidence.issuers.length > 0 || wrongIssuersOf(evidence).length > 0),
  check: (evidence, _context, problem) => {
    const last = evidence.chain?.path.at(-1);
    const [namesake] = wrongIssuersOf(evidence);
    if (last === undefined || namesake === undefined) return [];
    const { certificate, because } = namesake;
    const names = { issuer: certificateName(certificate), subject: certificateName(last) };
    if (because === "other-key") return [problem("otherKey", names, "issuers")];
    const named = presentValue(last.authorityKeyIdentifier);
    const wanted = named?.keyIdentifier ?? "";
    const found = presentValue(certificate.subjectKeyIdentifier) ?? "";
    if (wanted !== "" && found !== "" && wanted !== found)
      return [problem("otherIdentifier", { ...names, wanted, found }, "issuers")];
    const number = named?.serialNumber ?? "";
    return [problem("otherCertificate", { ...names, number, found: certificate.serialNumber }, "issuers")];
  },
});
