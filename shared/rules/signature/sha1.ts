import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { signedPartsOf } from "../signed-parts.ts";
import type { Rule } from "../types.ts";

/** roles.md G3. The source supports SHA-1; the warning is what has become of SHA-1 since. */
export const sha1: Rule = defineRule({
  id: "signature.sha1",
  severity: "warning",
  title: "The certificate and its issuers should not be signed with SHA-1",
  texts: {
    certificate: {
      what: "{title} is signed with SHA-1.",
      why: "The product supports it, but SHA-1 signatures can be forged, and browsers and newer Windows no longer trust public certificates that carry one.",
      fix: "Have it issued again with SHA-256.",
    },
    request: {
      what: "The request is signed with SHA-1.",
      why: "The product supports it, but SHA-1 signatures can be forged, and public certification authorities refuse such a request.",
      fix: "Make the request again with SHA-256.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "supports the SHA-1 and SHA-2 suite of digest sizes",
    inferred: true,
  },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: (evidence) => signedPartsOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    signedPartsOf(evidence)
      .filter(({ standing }) => standing === "weak")
      .map(({ title, at }) =>
        at.startsWith("request") ? problem("request", {}, at) : problem("certificate", { title }, at),
      ),
});
