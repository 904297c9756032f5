import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { coveredBy, identitiesOf } from "../identities-of.ts";
import { alternativeNamesOf, areNamesKnown } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** Cisco’s client is said to look at the common name as well (seed 002, “Identifier Fields”); whoever else connects to the node does not. */
export const commonNameAlone: Rule = defineRule({
  id: "names.common-name-alone",
  severity: "warning",
  title: "The name of a Cisco node should be among the DNS names where there are any",
  texts: {
    alone: {
      what: "Only the common name is {name}; the DNS names are {names}.",
      why: "Cisco’s document lists both fields, but browsers and other servers look at the DNS names alone where there are any, and refuse the node.",
      fix: "Have it issued for a request that the node made itself, with {name} among the alternative names.",
    },
  },
  citation: {
    ...sources.ciscoCertificateValidation,
    section: "Identifier Fields",
    quote: "The client checks the following identifier fields in server certificates for an identity match:",
    note: "The document does not say whether the common name counts beside DNS names. RFC 6125 §6.4.4 says that it does not.",
    inferred: true,
  },
  products: ["cisco-uc"],
  roles: ["cucm-tomcat", "unity-connection-tomcat"],
  applies: (evidence, { plan }) => plan !== null && areNamesKnown(evidence),
  check: (evidence, { plan }, problem) => {
    const names = alternativeNamesOf(evidence) ?? [];
    if (plan === null || names.length === 0) return [];
    const { role } = plan;
    return plan.names
      .filter(
        (name) =>
          name.need === "required" &&
          !coveredBy(names, name, role) &&
          coveredBy(identitiesOf(evidence, role), name, role),
      )
      .map(({ name }) => problem("alone", { name, names: [...names] }, "subjectAlternativeNames"));
  },
});
