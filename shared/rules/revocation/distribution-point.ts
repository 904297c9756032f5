import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { isUnknown } from "../../facts/part.ts";
import { crlAddressesOf } from "../crl-addresses-of.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** roles.md G2. A request cannot carry it and a self-signed certificate has nobody who revokes it. */
export const distributionPoint: Rule = defineRule({
  id: "revocation.distribution-point",
  severity: "error",
  title: "The certificate must have a CRL distribution point",
  texts: {
    absent: {
      what: "It has no CRL distribution point.",
      why: "The servers ask whether a certificate was revoked, and this one does not say where to ask.",
      fix: "Set a CRL distribution point (HTTP, so that Edge Servers reach it) at the authority, then have the certificate issued again.",
    },
    empty: {
      what: "Its CRL distribution points hold no address that can be fetched.",
      why: "The servers ask whether a certificate was revoked, and this one does not say where to ask.",
      fix: "Set a CRL distribution point (HTTP, so that Edge Servers reach it) at the authority, then have the certificate issued again.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must contain a CRL Distribution Point (CDP).",
  },
  products: microsoftProducts,
  roles: { except: partnerRoles },
  applies: ({ certificate }) => certificate?.selfIssued === false && !isUnknown(certificate.crlDistributionPoints),
  check: (evidence, _context, problem) => {
    if (crlAddressesOf(evidence) !== null) return [];
    const isAbsent = evidence.certificate?.crlDistributionPoints.state === "absent";
    return [problem(isAbsent ? "absent" : "empty", {}, "certificate.crlDistributionPoints")];
  },
});
