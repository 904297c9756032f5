import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { isAuthority } from "../../facts/is-authority.ts";
import type { Rule } from "../types.ts";

/** A server certificate that nobody else signed. Cisco's client has a store for them (seed 002), Microsoft's servers have not. */
export const selfSigned: Rule = {
  id: "chain.self-signed",
  severity: "error",
  title: "Issued by an authority",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: microsoftProducts,
  roles: "all",
  applies: ({ certificate }) => certificate !== null,
  check: ({ certificate }) =>
    certificate?.selfIssued === true
      ? [
          {
            what: isAuthority(certificate)
              ? "It is the root certificate of an authority, not the certificate of a server."
              : "It is self-signed.",
            why: "Servers and clients trust a certificate only when an authority that both trust has issued it.",
            fix: "Make a request with KeySpec and have an authority issue the certificate.",
            at: "certificate.issuer",
          },
        ]
      : [],
};
