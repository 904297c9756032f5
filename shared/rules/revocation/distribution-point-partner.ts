import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { isUnknown } from "../../facts/part.ts";
import { crlAddressesOf } from "../crl-addresses-of.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** The sentence about the distribution point is one about Lync’s own servers: no document asks it of their partners. */
export const distributionPointPartner: Rule = defineRule({
  id: "revocation.distribution-point-partner",
  severity: "notice",
  title: "The certificate of a partner should have a CRL distribution point",
  texts: {
    none: {
      what: "It has no CRL distribution point that can be fetched.",
      why: "Lync’s own servers must have one. No document asks it of this role, but whoever checks for revocation cannot do it here.",
      fix: "Leave it so if nobody checks, or set a CRL distribution point at the certification authority and have the certificate issued again.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must contain a CRL Distribution Point (CDP).",
    note: "Said of Lync’s own servers.",
    inferred: true,
  },
  products: microsoftProducts,
  roles: partnerRoles,
  applies: ({ certificate }) => certificate?.selfIssued === false && !isUnknown(certificate.crlDistributionPoints),
  check: (evidence, _context, problem) =>
    crlAddressesOf(evidence) === null ? [problem("none", {}, "certificate.crlDistributionPoints")] : [],
});
