import { sources } from "../../catalogue/sources.ts";
import { isPublishedName } from "../../roles/parts/is-published-name.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, checkedNamesOf, covers } from "../names-of.ts";
import type { Rule } from "../types.ts";

/**
 * What `names.left-out` is to a Front End: names that another listener of the proxy may answer to. A warning, because only the administrator
 * knows of the other one, and because phones and guests outside have no other way in.
 */
export const notPublished: Rule = defineRule({
  id: "names.not-published",
  severity: "warning",
  title: "The certificate of a reverse proxy should have every name that is published outside",
  texts: {
    missing: {
      what: "Names that are published outside are missing: {names}.",
      why: "That is right if another listener with its own certificate answers to them. If not, browsers warn, and mobile devices do not sign in.",
      fix: `${again} with all of them, or give them a listener and a certificate of their own.`,
    },
  },
  citation: {
    ...sources.lync2013ReverseProxyRequest,
    quote: "The subject name must also be present in the subject alternative name.",
    note: "The page lists the names of a listener: web services of every pool and Director, simple URLs, Autodiscover, Office Web Apps.",
    inferred: true,
  },
  products: "all",
  roles: ["reverse-proxy", "edge-external"],
  applies: (evidence, { plan }) =>
    plan?.names.some((name) => isPublishedName(name, plan)) === true && areNamesKnown(evidence),
  check: (evidence, { plan }, problem) => {
    const names = checkedNamesOf(evidence);
    const missing = plan?.names.filter((name) => isPublishedName(name, plan) && !covers(names, name)) ?? [];
    if (missing.length === 0) return [];
    return [problem("missing", { names: missing.map(({ name }) => name) }, "subjectAlternativeNames")];
  },
});
