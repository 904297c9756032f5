import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** An issuer whose key usage leaves out signing certificates (openssl verify: error 32 or 79). */
export const noCertificateSigning: Rule = defineRule({
  id: "chain.no-certificate-signing",
  severity: "error",
  title: "Every issuer’s key usage must allow signing certificates",
  citation: {
    ...sources.rfc5280,
    section: "6.1.4 (n)",
    quote: "If a key usage extension is present, verify that the keyCertSign bit is set.",
  },
  products: "all",
  roles: "all",
  texts: {
    missing: {
      what: "The Key Usage of {issuer} does not allow it to sign certificates (keyCertSign).",
      why: "What it issued is refused, although the signature is right.",
      fix: "Tell the authority; its own certificate must be issued again with Certificate Signing in its Key Usage.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "no-certificate-signing").map(({ certificate }) =>
      problem("missing", { issuer: certificateName(certificate) }, "issuers.keyUsage"),
    ),
});
