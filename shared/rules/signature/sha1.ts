import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { signedCertificatesOf, titleOf } from "../certificates-of.ts";
import type { Rule } from "../types.ts";

/** roles.md G3. The source supports SHA-1; the warning is what has become of SHA-1 since. */
export const sha1: Rule = {
  id: "signature.sha1",
  severity: "warning",
  title: "No SHA-1 signature",
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "supports the SHA-1 and SHA-2 suite of digest sizes",
    inferred: true,
  },
  products: microsoftProducts,
  roles: "all",
  applies: (evidence) => signedCertificatesOf(evidence).length > 0,
  check: (evidence) =>
    signedCertificatesOf(evidence)
      .filter(({ signatureAlgorithm }) => signatureAlgorithm.digest === "SHA-1")
      .map((certificate) => ({
        what: `${titleOf(certificate)} is signed with SHA-1.`,
        why: "The product supports it, but SHA-1 signatures can be forged, and browsers and newer Windows no longer trust public certificates that carry one.",
        fix: "Have it issued again with SHA-256.",
        at: certificate === evidence.certificate ? "certificate.signatureAlgorithm" : "issuers.signatureAlgorithm",
      })),
};
