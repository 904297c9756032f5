import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { keepsRsaKeys } from "../../catalogue/providers/index.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { templateAdvice } from "./advice.ts";
import { generationOfTemplate } from "./template-of.ts";

/** What `provider.cannot-hold-key` is to a certificate: of the listed providers none keeps the RSA key that the servers need. */
export const cannotHoldKey: Rule = defineRule({
  id: "template.cannot-hold-key",
  severity: "error",
  title: "The template must offer a provider that keeps RSA keys",
  texts: {
    none: {
      what: "None of the providers that the template offers keeps RSA keys: {providers}.",
      why: "DSS and Diffie-Hellman providers make DSA and Diffie-Hellman keys only, and no server of these products can use such a key for TLS.",
      fix: templateAdvice,
    },
  },
  citation: {
    ...sources.windowsProviders,
    note: "The provider types say which keys they keep: 1, 12 and 24 RSA; 3, 13 and 18 DSA and Diffie-Hellman.",
    inferred: true,
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: ({ template }) =>
    template !== null && (template.providers ?? []).length > 0 && generationOfTemplate(template) !== "cng",
  check: ({ template }, _context, problem) => {
    const providers = template?.providers ?? [];
    if (!providers.every((name) => keepsRsaKeys(name) === false)) return [];
    return [problem("none", { providers }, "template.providers")];
  },
});
