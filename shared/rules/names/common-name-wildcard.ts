import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";
import { commonNameWildcardProblem } from "./common-name-wildcard-problem.ts";

/**
 * roles.md G14. Cisco's client accepts one (seed 002), so the rule is for Microsoft's products. Of Edge internal the documents
 * contradict each other, which is another rule; Office Web Apps and gateways are no roles of the document.
 */
export const commonNameWildcard: Rule = {
  id: "names.common-name-wildcard",
  severity: "error",
  title: "No wildcard as common name",
  citation: {
    ...sources.lync2013Wildcards,
    quote:
      "There is no support for a wildcard entry as the subject name (also referred to as the common name or CN) for any role.",
  },
  products: microsoftProducts,
  roles: { except: ["edge-internal", "office-web-apps", "gateway"] },
  applies: (evidence) => subjectCommonNameOf(evidence) !== null,
  check: (evidence) =>
    commonNameWildcardProblem(evidence, {
      why: "No role supports a wildcard there. Among the alternative names it may stand for simple URLs and Autodiscover names.",
      fix: "Have it issued again with the pool's or server's own name as common name.",
    }),
};
