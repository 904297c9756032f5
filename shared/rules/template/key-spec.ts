import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { generationOfTemplate } from "./template-of.ts";

/** What `keyspec.at-signature` is to a certificate (pKIDefaultKeySpec, formats.md §7). KeySpec means nothing in CNG. */
export const keySpec: Rule = defineRule({
  id: "template.key-spec",
  severity: "error",
  title: "The KeySpec of the template must be AT_KEYEXCHANGE",
  texts: {
    signature: {
      what: "The template makes keys for signing only (AT_SIGNATURE, KeySpec 2).",
      why: "TLS with a CryptoAPI key needs AT_KEYEXCHANGE (KeySpec 1), and the RSA SChannel provider keeps no other keys.",
      fix: "Set the purpose of a duplicate to “Signature and encryption” on its Request Handling tab, or use the template Web Server.",
    },
  },
  citation: {
    ...sources.keySpecOfCsp,
    section: "Remarks",
    quote: "Microsoft RSA Schannel Cryptographic Provider: 1",
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: ({ template }) =>
    template !== null && template.keySpec !== null && generationOfTemplate(template) === "capi",
  check: ({ template }, _context, problem) =>
    template?.keySpec === 2 ? [problem("signature", {}, "template.keySpec")] : [],
});
