import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { microsoftRsaSchannel } from "../../catalogue/providers/index.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { templateAdvice } from "./advice.ts";
import { strong } from "./strong.ts";
import { generationOfTemplate, offersStrongAlone } from "./template-of.ts";

const schannelProviders = [microsoftRsaSchannel.name, "Microsoft DH SChannel Cryptographic Provider"].map((name) =>
  name.toLowerCase(),
);

/** Seed 003, option 2 and comment 1: of the legacy providers the RSA SChannel one is known to work. */
export const provider: Rule = defineRule({
  id: "template.provider",
  severity: "warning",
  title: "The template should offer the RSA SChannel provider alone",
  texts: {
    others: {
      what: "The template lets a request choose {providers}.",
      why: "With other legacy providers the certificate wizard warns that names do not match although they do. Whoever requests takes the first of the list, or any other.",
      fix: templateAdvice,
    },
    any: {
      what: "The template lets a request choose any provider of the computer.",
      why: "With other legacy providers the certificate wizard warns that names do not match although they do.",
      fix: templateAdvice,
    },
  },
  citation: {
    ...sources.lyncCngSupport,
    section: "Option 2",
    quote: "Requests must use one of the following providers",
  },
  products: microsoftProducts,
  roles: { except: partnerRoles },
  applies: ({ template }) =>
    template !== null && template.providers !== null && generationOfTemplate(template) !== "cng",
  check: ({ template }, { product }, problem) => {
    const providers = template?.providers ?? [];
    const isStrongs = strong.products !== "all" && strong.products.includes(product);
    if (template !== null && isStrongs && offersStrongAlone(template)) return [];
    if (providers.length === 0) return [problem("any", {}, "template.providers")];
    const others = providers.filter((name) => !schannelProviders.includes(name.toLowerCase()));
    return others.length === 0 ? [] : [problem("others", { providers: others }, "template.providers")];
  },
});
