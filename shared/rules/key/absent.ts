import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** roles.md G10. */
export const absent: Rule = defineRule({
  id: "key.absent",
  severity: "error",
  title: "The private key must be with the certificate",
  texts: {
    found: {
      what: "The PFX holds the certificate but not its private key.",
      why: "A server cannot use a certificate without its key, and the certificate wizard does not list it.",
      fix: "Export it again with the private key from the machine that made the request, or complete the pending request with the certificate.",
    },
    notLinked: {
      what: "Windows has no private key for the certificate.",
      why: "A server cannot use a certificate without its key, and the certificate wizard does not list it.",
      fix: "If the request was made on this computer, install the certificate with “certreq -accept”, or join it to its key with “certutil -repairstore my {thumbprint}”. Otherwise bring it as a PFX with its key.",
    },
    containerGone: {
      what: "Windows knows of a private key for the certificate, but its container is gone (“Missing stored keyset”).",
      why: "A server cannot use a certificate without its key.",
      fix: "Import the PFX with the key again. Without a PFX, request a new certificate.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote:
      "only the original owner of the certificate can use its private key to decrypt the contents of the communication",
  },
  products: microsoftProducts,
  roles: "all",
  applies: ({ source, printed }) => source === "bundle" || (printed?.key ?? null) !== null,
  check: ({ key, printed, certificate }, _context, problem) => {
    if (printed?.ofPfx === true) return printed.key?.state === "none" ? [problem("found", {}, "printed.key")] : [];
    if (printed === null) return key === null ? [problem("found", {}, "bundle.keys")] : [];
    const thumbprint = certificate?.sha1Fingerprint || "<thumbprint>";
    if (printed.key?.state === "none") return [problem("notLinked", { thumbprint }, "printed.key")];
    return printed.key?.state === "missing" ? [problem("containerGone", {}, "printed.key")] : [];
  },
});
