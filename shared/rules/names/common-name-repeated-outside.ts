import { sameName } from "../../names/match.ts";
import { microsoftProducts } from "../../products/microsoft-products.ts";
import { sources } from "../../sources.ts";
import { alternativeNamesOf, subjectCommonNameOf } from "../names-of.ts";
import { outsideRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

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
    subjectCommonNameOf(evidence) !== null && plan?.uses.join() !== "AudioVideoAuthentication",
  check: (evidence) => {
    const name = subjectCommonNameOf(evidence);
    const names = alternativeNamesOf(evidence);
    if (name === null || names?.some((other) => sameName(other, name)) === true) return [];
    return [
      {
        what:
          names === null
            ? "It has no subject alternative names."
            : `Its common name ${name} is not among its subject alternative names.`,
        why: "Clients and partners outside look at the alternative names only.",
        fix: `Have it issued again with ${name} as a DNS name as well.`,
        at: "subjectAlternativeNames",
      },
    ];
  },
};
