import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";
import { wildcardCommonName } from "./wildcard-common-name.ts";

/** roles.md CONFLICT 8: one page allows it, another says “for any role”. A warning, because the sources disagree. */
export const commonNameWildcardEdgeInternal: Rule = defineRule({
  id: "names.common-name-wildcard-edge-internal",
  severity: "warning",
  title: "The common name should not be a wildcard",
  texts: {
    wildcard: {
      what: "Its common name is the wildcard {name}.",
      why: "The sources contradict each other: one page allows it on the internal side of the Edge Server, another allows it for no role.",
      fix: `${again} with the internal name of the Edge pool as common name, to be safe.`,
    },
  },
  citation: {
    ...sources.lync2013ExternalAccess,
    quote: "However, you can use a wildcard certificate on the Edge internal.",
  },
  products: microsoftProducts,
  roles: ["edge-internal"],
  applies: (evidence) => subjectCommonNameOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const name = wildcardCommonName(evidence);
    return name === null ? [] : [problem("wildcard", { name }, "subject")];
  },
});
