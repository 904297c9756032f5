import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { areNamesKnown, subjectCommonNameOf } from "../names-of.ts";
import { outsideRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { commonNameRepeatedProblem } from "./common-name-repeated-problem.ts";

/** roles.md G13, where the documents demand it. A certificate for A/V Authentication alone needs no name. */
export const commonNameRepeatedOutside: Rule = {
  id: "names.common-name-repeated-outside",
  severity: "error",
  title: "The common name is among the alternative names",
  citation: {
    ...sources.lync2013ExternalAccess,
    quote:
      "the subject alternative name must also contain the access Edge FQDN because Transport Layer Security (TLS) ignores the subject name",
  },
  products: microsoftProducts,
  roles: outsideRoles,
  applies: (evidence, { plan }) =>
    subjectCommonNameOf(evidence) !== null &&
    areNamesKnown(evidence) &&
    plan?.uses.join() !== "AudioVideoAuthentication",
  check: (evidence) =>
    commonNameRepeatedProblem(evidence, "Clients and partners outside look at the alternative names only."),
};
