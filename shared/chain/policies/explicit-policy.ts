import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import type { PathPolicy } from "./types.ts";

/**
 * Where an issuer demands it, all certificates below have a policy in common (RFC 5280 §6.1.3 d to f). The root’s own constraints do not
 * count, because it is no part of the path (§6.1). With mappings, and where “any” is inhibited, KeySpec does not follow the policies.
 */
export const explicitPolicy: PathPolicy = (path, { complete }) => {
  const judged = complete ? path.slice(0, -1) : path;
  const demands = demandingAt(judged);
  if (demands === null) return [];
  const isOpen = judged.some(({ policyMappings, inhibitAnyPolicy }) =>
    [policyMappings, inhibitAnyPolicy].some(({ state }) => state !== "absent"),
  );
  if (isOpen) return [{ kind: "policies-not-compared", at: demands }];
  return haveCommonPolicy(judged) ? [] : [{ kind: "no-valid-policy", at: demands }];
};

/** The issuer by whose policy constraints a policy is demanded of the leaf; null: by none. `requireExplicitPolicy` counts certificates below it. */
function demandingAt(path: readonly CertificateFacts[]): number | null {
  const found = path.findIndex(({ policyConstraints }, at) => {
    const skipped = presentValue(policyConstraints)?.requireExplicitPolicy ?? null;
    const counted = path.slice(0, at).filter(({ selfIssued }, index) => index === 0 || !selfIssued).length;
    return skipped !== null && (at === 0 ? skipped === 0 : skipped <= counted);
  });
  return found === -1 ? null : found;
}

function haveCommonPolicy(path: readonly CertificateFacts[]): boolean {
  const limited = path
    .map(({ certificatePolicies }) => (presentValue(certificatePolicies) ?? []).map(({ oid }) => oid))
    .filter((policies) => !policies.includes(knownOids.anyPolicy.oid));
  const [first, ...others] = limited;
  return first === undefined || first.some((oid) => others.every((policies) => policies.includes(oid)));
}
