import { sources } from "../../catalogue/sources.ts";
import { areOnlyInside, crlAddressesOf } from "../crl-addresses-of.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Cisco’s nodes are no members of a domain (cases/i09). */
export const addressCisco: Rule = defineRule({
  id: "revocation.address-cisco",
  severity: "warning",
  title: "The CRL must be at an address that begins with http:",
  texts: {
    inside: {
      what: "Its CRL distribution points can be reached inside the domain only: {addresses}.",
      why: "A Cisco node is no member of the domain and cannot fetch the CRL there, nor can clients outside.",
      fix: "Add an HTTP address to the CRL distribution points at the certification authority, publish the CRL there, then have the certificate issued again.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must contain a CRL Distribution Point (CDP).",
    note: "The document does not say which kinds of address will do. LDAP addresses without a host name the directory of the asker’s own domain.",
    inferred: true,
  },
  products: ["cisco-uc"],
  roles: "all",
  applies: (evidence) => crlAddressesOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const addresses = crlAddressesOf(evidence);
    if (addresses === null || !areOnlyInside(addresses)) return [];
    return [problem("inside", { addresses: [...addresses] }, "certificate.crlDistributionPoints")];
  },
});
