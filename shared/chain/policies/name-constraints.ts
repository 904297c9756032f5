import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { GeneralSubtree, NameConstraints } from "../../facts/common.ts";
import { presentValue } from "../../facts/part.ts";
import { limits } from "../../limits.ts";
import { type ConstrainedName, constrainedNamesOf } from "./constrained-names.ts";
import { isWithin } from "./name-subtrees.ts";
import type { PathPolicy, PathProblem } from "./types.ts";

/**
 * The names below an issuer are those that it may issue for (RFC 5280 §4.2.1.10, §6.1.3 b, c). An authority that issued to itself is free
 * of them unless it is the leaf. A name form that KeySpec cannot compare, and too many names, leave the question open.
 */
export const nameConstraints: PathPolicy = (path) => {
  let comparisons = 0;
  return path.flatMap(({ nameConstraints: part }, at): readonly PathProblem[] => {
    const constraints = presentValue(part);
    if (at === 0 || constraints === null) return [];
    const below = path
      .slice(0, at)
      .flatMap((certificate, of) => (of > 0 && certificate.selfIssued ? [] : [{ certificate, of }]));
    const problems: PathProblem[] = [];
    for (const { certificate, of } of below) {
      const names = constrainedNamesOf(certificate, of === 0);
      comparisons += names.length * (constraints.permitted.length + constraints.excluded.length);
      if (comparisons > limits.nameConstraintComparisons)
        return [...problems, { kind: "names-not-compared", at, because: "limit" }];
      const refused = names.find((name) => !isAllowed(name, constraints));
      if (refused !== undefined) problems.push({ kind: "name-not-permitted", at, of, name: refused.value });
      if (hasOpenForm(certificate, constraints))
        problems.push({ kind: "names-not-compared", at, because: "name-form" });
    }
    return problems;
  });
};

function isAllowed(name: ConstrainedName, { permitted, excluded }: NameConstraints): boolean {
  const ofForm = (subtree: GeneralSubtree): boolean => subtree.type === name.type;
  if (excluded.some((subtree) => ofForm(subtree) && isWithin(name, subtree, "excluded"))) return false;
  const allowing = permitted.filter(ofForm);
  return allowing.length === 0 || allowing.some((subtree) => isWithin(name, subtree, "permitted"));
}

/**
 * Forms of names without a comparison here, on both sides (RFC 5280 §4.2.1.10: such a certificate is processed or refused), a subtree with a
 * depth (OpenSSL: error 49), and a host that is none, on which programs differ.
 */
function hasOpenForm({ subjectAlternativeNames }: CertificateFacts, { permitted, excluded }: NameConstraints): boolean {
  const subtrees = [...permitted, ...excluded];
  const open: readonly string[] = ["other", "upn", "registered-id", "x400", "edi-party"];
  return (
    subtrees.some(({ type, value }) => type === "with-depth" || (type === "dns" && !isHost(value))) ||
    (subtrees.some(({ type }) => open.includes(type)) &&
      (presentValue(subjectAlternativeNames) ?? []).some(({ type }) => open.includes(type)))
  );
}

/** A host or domain, with or without a dot before it; "" is every name. */
function isHost(base: string): boolean {
  return (
    base === "" ||
    base
      .replace(/^\./, "")
      .split(".")
      .every((label) => /^[a-z0-9_-]+$/i.test(label))
  );
}
