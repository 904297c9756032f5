import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, subjectCommonNameOf } from "../names-of.ts";
import { outsideRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { commonNameRepeatedTexts, unrepeatedCommonName } from "./unrepeated-common-name.ts";

/** roles.md G13, where the documents demand it. A certificate for A/V Authentication alone needs no name. */
export const commonNameRepeatedOutside: Rule = defineRule({
  id: "names.common-name-repeated-outside",
  severity: "error",
  title: "The common name must also be a subject alternative name",
  texts: {
    other: {
      ...commonNameRepeatedTexts.other,
      why: "Clients and partners outside look at the subject alternative names only.",
    },
    absent: {
      ...commonNameRepeatedTexts.absent,
      why: "Clients and partners outside look at the subject alternative names only.",
    },
  },
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
  check: (evidence, _context, problem) => {
    const found = unrepeatedCommonName(evidence);
    return found === null ? [] : [problem(found.text, { name: found.name }, "subjectAlternativeNames")];
  },
});
