import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import type { Rule } from "../types.ts";

/** roles.md G11: a file may well come without the root, which must be on the machine anyway. */
export const rootMissing: Rule = {
  id: "chain.root-missing",
  severity: "notice",
  title: "The chain reaches its root",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: microsoftProducts,
  roles: "all",
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ issuers }) => {
    const top = issuers.at(-1);
    if (top === undefined || top.selfIssued) return [];
    return [
      {
        what: `The chain in the file ends at ${top.subject.text}; its issuer ${top.issuer.text} is not there.`,
        why: "If that is the root, it must stand in Trusted Root Certification Authorities of every server already. If not, an intermediate certificate is missing.",
        fix: `Look for ${top.issuer.text} on the server, and import it where it is missing.`,
        at: "issuers",
      },
    ];
  },
};
