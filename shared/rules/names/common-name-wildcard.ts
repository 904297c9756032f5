import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";
import { wildcardCommonName } from "./wildcard-common-name.ts";

/**
 * roles.md G14. Cisco's client accepts one (roles.md S2), so the rule is for Microsoft's products. Of Edge internal the documents
 * contradict each other, which is another rule; Office Web Apps and gateways are no roles of the document.
 */
export const commonNameWildcard: Rule = defineRule({
  id: "names.common-name-wildcard",
  severity: "error",
  title: "The common name must not be a wildcard",
  texts: {
    wildcard: {
      what: "Its common name is the wildcard {name}.",
      why: "No role supports a wildcard there. As a subject alternative name, a wildcard may replace simple URLs and Autodiscover names.",
      fix: `${again} with the name of the pool or server as common name.`,
    },
  },
  citation: {
    ...sources.lync2013Wildcards,
    quote:
      "There is no support for a wildcard entry as the subject name (also referred to as the common name or CN) for any role.",
  },
  products: microsoftProducts,
  roles: { except: ["edge-internal", "office-web-apps", "gateway"] },
  applies: (evidence) => subjectCommonNameOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const name = wildcardCommonName(evidence);
    return name === null ? [] : [problem("wildcard", { name }, "subject")];
  },
});
