import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, checkedNamesOf, subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/**
 * Another server’s certificate: neither the subject nor an alternative name is the server’s. Where a document puts the server’s name into the
 * subject alone, as for a Survivable Branch Appliance (roles.md §4.5), no alternative name is required, so nothing else would find it.
 */
export const serverNotNamed: Rule = defineRule({
  id: "names.server-not-named",
  severity: "error",
  title: "The certificate must name the server",
  texts: {
    other: {
      what: "Neither its common name nor an alternative name is {expected}.",
      why: "Nobody can tell that it is the certificate of this server: clients and other servers refuse the connection.",
      fix: `${again} with the common name {expected}.`,
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote: "the DNS name of the server must match the DNS name on the certificate",
  },
  products: "all",
  roles: "all",
  applies: (evidence, { plan }) => plan?.uses.includes("Default") === true && areNamesKnown(evidence),
  check: (evidence, { plan }, problem) => {
    if (plan === null) return [];
    const expected = plan.subject.commonName;
    const isRequired = plan.names.some(({ name, need }) => need === "required" && sameName(name, expected));
    const names = [...checkedNamesOf(evidence), subjectCommonNameOf(evidence) ?? ""];
    return isRequired || names.some((name) => sameName(name, expected))
      ? []
      : [problem("other", { expected }, "subject")];
  },
});
