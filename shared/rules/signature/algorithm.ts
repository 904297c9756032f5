import type { ProductId } from "../../catalogue/products/types.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { signedPartsOf } from "../signed-parts.ts";
import type { Evidence, Rule } from "../types.ts";
import { pss } from "./pss.ts";

/**
 * Only SHA-1 and SHA-2 with RSA or ECDSA are in the list (roles.md G3, §12.3). Everything else is an error by its name, an algorithm that
 * KeySpec does not know too. Cisco’s client lets Windows check the certificate (roles.md S2), so the same list binds it.
 */
export const algorithm: Rule = defineRule({
  id: "signature.algorithm",
  severity: "error",
  title: "The certificate and its issuers must be signed with an algorithm that the servers support",
  texts: {
    unsupported: {
      what: "{title} is signed with {algorithm}.",
      why: "Supported are SHA-1 and SHA-2 signatures with RSA or ECDSA. Windows refuses others, and with them the connection (Schannel event 36874).",
      fix: "Have it issued again by a certification authority that signs with SHA-256 and RSA.",
    },
    request: {
      what: "The request is signed with {algorithm}.",
      why: "Supported are SHA-1 and SHA-2 signatures with RSA or ECDSA. A certification authority refuses the request or copies the wrong choice.",
      fix: "Make the request again with an RSA key and SHA-256.",
    },
  },
  citation: { ...sources.lync2013Infrastructure, quote: "supports the SHA-1 and SHA-2 suite of digest sizes" },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: (evidence) => signedPartsOf(evidence).length > 0,
  check: (evidence, { product }, problem) =>
    signedPartsOf(evidence)
      .filter(
        ({ standing, algorithm: { pss: isPss } }) =>
          standing === "unsupported" && !(isPss && hasRuleOfItsOwn(product, evidence)),
      )
      .map(({ title, algorithmTitle, at }) =>
        at.startsWith("request")
          ? problem("request", { algorithm: algorithmTitle }, at)
          : problem("unsupported", { title, algorithm: algorithmTitle }, at),
      ),
});

function hasRuleOfItsOwn(product: ProductId, { certificate }: Evidence): boolean {
  return certificate !== null && pss.products !== "all" && pss.products.includes(product);
}
