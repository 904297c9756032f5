import { sources } from "../../sources.ts";
import { checkedNamesOf, covers } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** The names that a role cannot do without, compared with the plan for the user's deployment. */
export const required: Rule = {
  id: "names.required",
  severity: "error",
  title: "The names that the role requires",
  citation: {
    ...sources.lync2013Tls,
    quote: "the DNS name of the server must match the DNS name on the certificate",
  },
  products: "all",
  roles: "all",
  applies: ({ certificate, request }, { plan }) => plan !== null && (certificate ?? request) !== null,
  check: (evidence, { plan }) => {
    const names = checkedNamesOf(evidence);
    const missing = plan?.names.filter((name) => name.need === "required" && !covers(names, name)) ?? [];
    return missing.map(({ name, reason }) => ({
      what: `The name ${name} is missing.`,
      why: reason,
      fix: `Have it issued again with ${name} as a DNS name in the subject alternative names.`,
      at: "subjectAlternativeNames",
    }));
  },
};
