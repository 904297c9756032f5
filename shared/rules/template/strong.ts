import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { templateAdvice } from "./advice.ts";
import { generationOfTemplate, offersStrongAlone } from "./template-of.ts";

/** What `provider.strong` is to a certificate. A template that offers it among others is `template.provider`’s. */
export const strong: Rule = defineRule({
  id: "template.strong",
  severity: "error",
  title: "The template must offer another provider than the Strong Cryptographic Provider",
  texts: {
    only: {
      what: "The template offers “Microsoft Strong Cryptographic Provider” alone.",
      why: "A key in it does not work with Lync: the certificate wizard warns that names do not match although they do.",
      fix: templateAdvice,
    },
  },
  citation: {
    ...sources.lyncCngSupport,
    section: "Comment 1",
    quote: "Microsoft Strong Cryptographic provider will NOT work.",
  },
  products: ["lync-2010", "lync-2013"],
  roles: { except: partnerRoles },
  applies: ({ template }) =>
    template !== null && template.providers !== null && generationOfTemplate(template) !== "cng",
  check: ({ template }, _context, problem) =>
    template !== null && offersStrongAlone(template) ? [problem("only", {}, "template.providers")] : [],
});
