import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { signedCertificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";
import type { Rule } from "../types.ts";

/** roles.md G3 and §12.3. */
export const sha512: Rule = defineRule({
  id: "signature.sha512",
  severity: "warning",
  title: "No certificate of the chain should be signed with SHA-512",
  texts: {
    found: {
      what: "{subject} is signed with SHA-512.",
      why: "Windows without the update KB2973337 refuses such a signature over TLS 1.2: the first Front End starts, the others do not.",
      fix: "Install the update on every server of the deployment, or have it issued again with SHA-256.",
    },
  },
  citation: {
    ...sources.sha512Tls12,
    quote: "SHA512 is disabled in Windows when you use TLS 1.2",
  },
  products: microsoftProducts,
  roles: "all",
  ofEveryCertificate: true,
  applies: (evidence) => signedCertificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    signedCertificatesOf(evidence)
      .filter(({ signatureAlgorithm }) => signatureAlgorithm.digest === "SHA-512")
      .map((certificate) =>
        problem(
          "found",
          { subject: certificateName(certificate) },
          placeOf(evidence, certificate, "signatureAlgorithm"),
        ),
      ),
});
