import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Several common names: Windows shows the last, other programs take the first. */
export const commonNames: Rule = defineRule({
  id: "names.common-names",
  severity: "warning",
  title: "The subject should have one common name",
  texts: {
    several: {
      what: "Its subject has {count, number} common names: {names}.",
      why: "Programs differ in which one they take as the name of the server.",
      fix: `${again} with one common name. Further names belong into the subject alternative names.`,
    },
  },
  citation: {
    ...sources.rfc6125,
    section: "2.3.1",
    note: "The section tells that a subject may have several common names and that programs do not agree on their order.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: ({ certificate, request }) => (certificate ?? request) !== null,
  check: ({ certificate, request }, _context, problem) => {
    const attributes = (certificate ?? request)?.subject.attributes ?? [];
    const names = attributes.filter(({ oid }) => oid === knownOids.commonName.oid).map(({ value }) => value);
    return names.length > 1 ? [problem("several", { count: names.length, names }, "subject")] : [];
  },
});
