import { sources } from "../../catalogue/sources.ts";
import { nameFlaw } from "../../names/name-flaw.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { alternativeNamesOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** Entries that look like names and match no server: what administrators see as “but the name is there”. */
export const malformed: Rule = defineRule({
  id: "names.malformed",
  severity: "warning",
  title: "Each DNS name must be one name and nothing else",
  texts: {
    near: {
      what: "{found}",
      why: "Clients compare names letter for letter, so this entry matches no server.",
      fix: `${again} with an entry of its own for each of these names: {names}.`,
    },
    other: {
      what: "{found}",
      why: "Windows, browsers and phones do not match such an entry with any server.",
      fix: `${again} with the names of the servers, or with a wildcard whose star stands alone at the front.`,
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote: "the DNS name of the server must match the DNS name on the certificate",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => alternativeNamesOf(evidence) !== null,
  check: (evidence, _context, problem) =>
    (alternativeNamesOf(evidence) ?? []).flatMap((name) => {
      const flaw = nameFlaw(name);
      if (flaw === null) return [];
      const { found, meant } = flaw;
      return meant.length === 0
        ? problem("other", { found }, "subjectAlternativeNames")
        : problem("near", { found, names: [...meant] }, "subjectAlternativeNames");
    }),
});
