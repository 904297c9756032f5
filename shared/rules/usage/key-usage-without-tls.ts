import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import { otherPurposeOf } from "../purpose-of.ts";
import type { Rule } from "../types.ts";
import { keyUsageOf } from "../uses-of.ts";

/**
 * TLS signs with the key, or takes a secret that was enciphered for it, which only RSA does, or agrees on one, which RSA does not (RFC 5246
 * §7.4.2).
 */
const usesOfTls = {
  rsa: ["digitalSignature", "keyEncipherment"],
  other: ["digitalSignature", "keyAgreement"],
} as const;

export const keyUsageWithoutTls: Rule = defineRule({
  id: "usage.key-usage-without-tls",
  severity: "error",
  title: "The key usage must allow TLS",
  texts: {
    others: {
      what: "Its key usage allows only this: {uses}.",
      why: "For TLS a server needs Digital Signature, or Key Encipherment with an RSA key. Windows and other clients refuse the connection without them.",
      fix: `${again} with Digital Signature and Key Encipherment, for example from the Web Server template.`,
    },
    nothing: {
      what: "Its key usage allows nothing.",
      why: "For TLS a server needs Digital Signature, or Key Encipherment with an RSA key. Windows and other clients refuse the connection without them.",
      fix: `${again} with Digital Signature and Key Encipherment, for example from the Web Server template.`,
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.3",
    quote: "The key usage extension defines the purpose",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => keyUsageOf(evidence) !== null && otherPurposeOf(evidence) === null,
  check: (evidence, _context, problem) => {
    const uses = keyUsageOf(evidence) ?? [];
    const ofKey: readonly string[] = usesOfTls[publicKeyOf(evidence)?.algorithm === "RSA" ? "rsa" : "other"];
    if (uses.some((use) => ofKey.includes(use))) return [];
    const at = evidence.certificate === null ? "request.keyUsage" : "certificate.keyUsage";
    return [uses.length === 0 ? problem("nothing", {}, at) : problem("others", { uses: [...uses] }, at)];
  },
});
