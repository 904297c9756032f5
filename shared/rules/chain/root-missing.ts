import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { wrongIssuersOf } from "../issuer-place-of.ts";
import type { Rule } from "../types.ts";

/** roles.md G11: a file may well come without the root, which must be on the machine anyway. */
export const rootMissing: Rule = defineRule({
  id: "chain.root-missing",
  severity: "notice",
  title: "The chain should reach its root",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: microsoftProducts,
  roles: "all",
  texts: {
    missing: {
      what: "The chain in the file ends at {last}; its issuer {issuer} is not there.",
      why: "If that is the root, it must be in Trusted Root Certification Authorities of every server already. If not, an intermediate certificate is missing.",
      fix: "Look for {issuer} on the server, and import it where it is missing.",
    },
  },
  applies: (evidence) => evidence.issuers.length > 0 && wrongIssuersOf(evidence).length === 0,
  check: ({ chain }, _context, problem) => {
    const last = chain?.path.at(-1);
    if (last === undefined || chain?.complete !== false) return [];
    return [problem("missing", { last: last.subject.text, issuer: last.issuer.text }, "issuers")];
  },
});
