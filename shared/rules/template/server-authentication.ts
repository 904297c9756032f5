import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { isForServers } from "./template-of.ts";

/** An enterprise authority gives the usages of the template, whatever the request asks for. */
export const serverAuthentication: Rule = defineRule({
  id: "template.server-authentication",
  severity: "error",
  title: "The template must give Server Authentication",
  texts: {
    missing: {
      what: "The template does not give Server Authentication.",
      why: "All server certificates must have it, and the authority takes the purposes from the template, not from the request.",
      fix: "Use the template Web Server, or add Server Authentication to the application policies of a duplicate.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must support server authorization (Server EKU).",
  },
  products: microsoftProducts,
  roles: { except: ["office-web-apps"] },
  applies: ({ template }) => template !== null && isForServers(template) !== null,
  check: ({ template }, _context, problem) =>
    template !== null && isForServers(template) === false ? [problem("missing", {}, "template.purposes")] : [],
});
