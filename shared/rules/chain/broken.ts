import { sources } from "../../catalogue/sources.ts";
import type { Rule } from "../types.ts";

/** The names of a chain fit but its signatures do not: usually an authority that was renewed with a new key. */
export const broken: Rule = {
  id: "chain.broken",
  severity: "error",
  title: "The chain's signatures hold",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: "all",
  roles: "all",
  applies: ({ chain }) => chain !== null && chain.path.length > 1,
  check: ({ chain }) =>
    chain?.signaturesValid === false
      ? [
          {
            what: "A signature in the chain does not hold with the key of its issuer in the file.",
            why: "The issuer's certificate has the right name but another key: usually the authority was renewed, and this is its other certificate.",
            fix: "Ask the authority for the chain that belongs to this certificate.",
            at: "issuers",
          },
        ]
      : [],
};
