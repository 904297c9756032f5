import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { alternativeAddressesOf, alternativeNamesOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** IP addresses among the alternative names: servers and clients ask for DNS names and compare these. */
export const ipAddress: Rule = defineRule({
  id: "names.ip-address",
  severity: "warning",
  title: "The certificate must name servers by DNS names",
  texts: {
    beside: {
      what: "It has the IP address {address} as a name.",
      why: "Clients and servers connect by DNS names and compare these, so the address is of no use. Whoever connects by the address is not documented to be served.",
      fix: "Use DNS names in every setting, and leave the address out of the next request.",
    },
    only: {
      what: "Its only alternative names are IP addresses: {addresses}.",
      why: "Clients and servers connect by DNS names and compare these, so the certificate fits none of them.",
      fix: `${again} with the DNS names of the servers in the subject alternative names.`,
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote: "the DNS name of the server must match the DNS name on the certificate",
  },
  products: microsoftProducts,
  roles: "all",
  applies: (evidence) => alternativeNamesOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const addresses = alternativeAddressesOf(evidence);
    if (addresses.length === 0) return [];
    return (alternativeNamesOf(evidence) ?? []).length === 0
      ? [problem("only", { addresses: [...addresses] }, "subjectAlternativeNames")]
      : addresses.map((address) => problem("beside", { address }, "subjectAlternativeNames"));
  },
});
