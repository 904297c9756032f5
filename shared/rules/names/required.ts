import { sources } from "../../catalogue/sources.ts";
import type { RoleId } from "../../roles/types.ts";
import { areNamesKnown, checkedNamesOf, covers, subjectCommonNameOf } from "../names-of.ts";
import { rolesKnownBySubject } from "../role-groups.ts";
import type { Evidence, Rule } from "../types.ts";

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
  applies: (evidence, { plan }) => plan !== null && areNamesKnown(evidence),
  check: (evidence, { plan }) => {
    const names = plan === null ? [] : lookedAt(evidence, plan.role);
    const missing = plan?.names.filter((name) => name.need === "required" && !covers(names, name)) ?? [];
    return missing.map(({ name, reason }) => ({
      what: `The name ${name} is missing.`,
      why: reason,
      fix: `Have it issued again with ${name} as a DNS name in the subject alternative names.`,
      at: "subjectAlternativeNames",
    }));
  },
};

/** Where the documents of a role look at the subject, its common name counts beside other names. */
function lookedAt(evidence: Evidence, role: RoleId): readonly string[] {
  const names = checkedNamesOf(evidence);
  const commonName = subjectCommonNameOf(evidence);
  const bySubject = (rolesKnownBySubject as readonly RoleId[]).includes(role);
  return bySubject && commonName !== null ? [...names, commonName] : names;
}
