import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { areOnlyInside, crlAddressesOf } from "../crl-addresses-of.ts";
import { defineRule } from "../define-rule.ts";
import { rolesOutsideTheDomain } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** Servers that are no members of the domain, and those whose clients are not (cases/i09). */
export const addressOutside: Rule = defineRule({
  id: "revocation.address-outside",
  severity: "warning",
  title: "The CRL must be at an address that begins with http:",
  texts: {
    inside: {
      what: "Its CRL distribution points can be reached inside the domain only: {addresses}.",
      why: "This server is usually no member of the domain, or others who are not ask it. They cannot fetch the CRL, so they cannot tell whether the certificate was revoked, and refuse the connection or wait.",
      fix: "Add an HTTP address to the CRL distribution points at the certification authority, publish the CRL there, then have the certificate issued again.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must contain a CRL Distribution Point (CDP).",
    note: "The document does not say which kinds of address will do. LDAP addresses without a host name the directory of the asker’s own domain.",
    inferred: true,
  },
  products: microsoftProducts,
  roles: rolesOutsideTheDomain,
  applies: (evidence) => crlAddressesOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const addresses = crlAddressesOf(evidence);
    if (addresses === null || !areOnlyInside(addresses)) return [];
    return [problem("inside", { addresses: [...addresses] }, "certificate.crlDistributionPoints")];
  },
});
