import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { areOnlyInside, crlAddressesOf } from "../crl-addresses-of.ts";
import { defineRule } from "../define-rule.ts";
import { rolesOutsideTheDomain } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** Servers of the domain reach it; others do not (cases/i09). */
export const addressInside: Rule = defineRule({
  id: "revocation.address-inside",
  severity: "notice",
  title: "The CRL should be at an address that begins with http:",
  texts: {
    inside: {
      what: "Its CRL distribution points can be reached inside the domain only: {addresses}.",
      why: "Servers of the domain can fetch the CRL there. Edge Servers, clients outside and devices cannot.",
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
  roles: { except: rolesOutsideTheDomain },
  applies: (evidence) => crlAddressesOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const addresses = crlAddressesOf(evidence);
    if (addresses === null || !areOnlyInside(addresses)) return [];
    return [problem("inside", { addresses: [...addresses] }, "certificate.crlDistributionPoints")];
  },
});
