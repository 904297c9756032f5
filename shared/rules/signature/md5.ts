import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { signedCertificatesOf, titleOf } from "../certificates-of.ts";
import type { Rule } from "../types.ts";

/** roles.md G3 and §12.3: only SHA-1 and SHA-2 are in the list. */
export const md5: Rule = {
  id: "signature.md5",
  severity: "error",
  title: "No MD5 signature",
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "supports the SHA-1 and SHA-2 suite of digest sizes",
  },
  products: microsoftProducts,
  roles: "all",
  applies: (evidence) => signedCertificatesOf(evidence).length > 0,
  check: (evidence) =>
    signedCertificatesOf(evidence)
      .filter(({ signatureAlgorithm }) => signatureAlgorithm.digest === "MD5")
      .map((certificate) => ({
        what: `${titleOf(certificate)} is signed with MD5.`,
        why: "MD5 signatures can be forged; Windows refuses them and Schannel reports event 36874.",
        fix: "Have it issued again by an authority that signs with SHA-256.",
        at: certificate === evidence.certificate ? "certificate.signatureAlgorithm" : "issuers.signatureAlgorithm",
      })),
};
