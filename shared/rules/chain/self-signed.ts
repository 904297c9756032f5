import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { otherPurposeOf } from "../purpose-of.ts";

const why = "Servers and clients trust a certificate only when an authority that both trust has issued it.";
const fix = "Make a request with KeySpec and have an authority issue the certificate.";

/** A server certificate that nobody else signed. Cisco's client has a store for them (roles.md S2), Microsoft's servers have not. */
export const selfSigned = defineRule({
  id: "chain.self-signed",
  severity: "error",
  title: "The certificate must be issued by a certification authority",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: microsoftProducts,
  roles: "all",
  texts: {
    root: { what: "It is the root certificate of an authority, not the certificate of a server.", why, fix },
    selfSigned: { what: "It is self-signed.", why, fix },
  },
  applies: ({ certificate }) => certificate !== null,
  check: (evidence, _context, problem) =>
    evidence.certificate?.selfIssued === true
      ? [problem(otherPurposeOf(evidence) === "root" ? "root" : "selfSigned", {}, "certificate.issuer")]
      : [],
});
