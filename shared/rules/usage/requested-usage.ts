import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** The half of roles.md G1 (not of Office Web Apps, §6.3) that a request leaves to its authority. */
export const requestedUsage: Rule = defineRule({
  id: "usage.requested-usage",
  severity: "notice",
  title: "The request should ask for Server Authentication",
  texts: {
    found: {
      what: "The request does not ask for Server Authentication.",
      why: "The certificate must have it, so here everything depends on what the authority adds by itself.",
      fix: "Choose a template or certificate type of the authority that adds it, such as Web Server.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must support server authorization (Server EKU).",
  },
  products: microsoftProducts,
  roles: { except: ["office-web-apps"] },
  applies: ({ request }) => request !== null,
  check: ({ request }, _context, problem) =>
    request?.extendedKeyUsage.state === "absent" ? [problem("found", {}, "request.extendedKeyUsage")] : [],
});
