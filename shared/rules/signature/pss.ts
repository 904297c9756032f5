import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";
import type { Rule } from "../types.ts";

/** roles.md G4, for the whole chain. The Lync Server 2010 documents are silent. */
export const pss: Rule = defineRule({
  id: "signature.pss",
  severity: "error",
  title: "No certificate of the chain may be signed with RSASSA-PSS",
  texts: {
    found: {
      what: "{subject} is signed with RSASSA-PSS.",
      why: "That signature algorithm is not supported: signing in and call forwarding fail among other things.",
      fix: "Switch off the alternate signature algorithm at {issuer} (CAPolicy.inf: AlternateSignatureAlgorithm=0), renew the authority if its own certificate has it, then have the certificate issued again.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote:
      "Using the RSASSA-PSS signature algorithm is unsupported, and may lead to errors on login and call forwarding issues",
  },
  products: ["lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  roles: "all",
  ofEveryCertificate: true,
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    certificatesOf(evidence)
      .filter(({ signatureAlgorithm }) => signatureAlgorithm.pss)
      .map((certificate) => {
        const args = { subject: certificateName(certificate), issuer: certificate.issuer.text };
        return problem("found", args, placeOf(evidence, certificate, "signatureAlgorithm"));
      }),
});
