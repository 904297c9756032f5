import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { ChainDemands } from "./demands.ts";
import { pathPolicies } from "./policies/index.ts";
import type { ChainProblem } from "./problems.ts";
import type { Place } from "./profile/types.ts";
import { revocationStatus } from "./revocation/revocation-status.ts";
import type { RevocationStatus } from "./revocation/types.ts";
import type { FoundPath } from "./types.ts";
import { validityAt } from "./validity-at.ts";

export type ExaminedPath = {
  readonly problems: readonly ChainProblem[];
  /** What was found of each certificate below the last, leaf first; [] where nobody asks. */
  readonly revocation: readonly RevocationStatus[];
};

/**
 * Everything that is to be said against one way from a certificate up: trust, signatures, time, the policies of RFC 5280 §6.1, the profile
 * where one is demanded, revocation.
 *
 * @param path the certificates of `found`, leaf first
 * @param now ISO 8601
 */
export function examinePath(
  path: readonly CertificateFacts[],
  found: FoundPath,
  demands: ChainDemands,
  now: string,
): ExaminedPath {
  const last = path.length - 1;
  const { anchors, mostIntermediates, purpose, isStrict } = demands;
  const between = path.slice(1, -1).filter(({ selfIssued }) => !selfIssued).length;
  const revocation = revocationOf(path, found, demands, now);
  const problems: readonly ChainProblem[] = [
    ...(anchors === null || anchors.has(found.indexes[last] ?? -1) ? [] : [{ kind: "not-trusted", at: last } as const]),
    ...found.links.flatMap(({ signature }, at) =>
      signature === "holds" ? [] : [{ kind: "signature-not-checked", at } as const],
    ),
    ...(mostIntermediates === null || between <= mostIntermediates
      ? []
      : [{ kind: "too-long", at: last, allowed: mostIntermediates, found: between } as const]),
    ...path.flatMap((certificate, at) => timeProblems(certificate, at, now)),
    // What a root may leave out because it is trusted is asked of it where RFC 5280 alone counts.
    ...pathPolicies.flatMap((policy) => policy(path, { complete: found.complete && !isStrict, purpose })),
    ...path.flatMap((certificate, at) => profileProblems(certificate, at, last, demands)),
    ...revocation.flatMap(revocationProblem),
  ];
  return { problems, revocation };
}

function timeProblems(certificate: CertificateFacts, at: number, now: string): readonly ChainProblem[] {
  if (certificate.notBefore === "" || certificate.notAfter === "") return [{ kind: "dates-unreadable", at }];
  const validity = validityAt(certificate, now);
  return validity === "valid" ? [] : [{ kind: validity, at }];
}

function profileProblems(
  certificate: CertificateFacts,
  at: number,
  last: number,
  { requirements }: ChainDemands,
): readonly ChainProblem[] {
  const place: Place = at === 0 ? "leaf" : at === last ? "root" : "issuer";
  return requirements
    .filter(({ broken }) => broken(certificate, place))
    .map(({ id }) => ({ kind: "profile", at, requirement: id }));
}

/** Asked of everything below the last certificate. */
function revocationOf(
  path: readonly CertificateFacts[],
  { indexes }: FoundPath,
  { revocation, isStrict }: ChainDemands,
  now: string,
): readonly RevocationStatus[] {
  if (revocation === null) return [];
  return path.slice(0, -1).flatMap((certificate, at) => {
    const issuer = path[at + 1];
    const issuerIndex = indexes[at + 1];
    return issuer === undefined || issuerIndex === undefined
      ? []
      : revocationStatus(revocation, { certificate, issuer, issuerIndex, now, isStrict });
  });
}

function revocationProblem(found: RevocationStatus, at: number): readonly ChainProblem[] {
  switch (found.status) {
    case "good":
      return [];
    case "revoked":
      return [{ kind: "revoked", at, since: found.since, reason: found.reason }];
    case "unknown":
      return [{ kind: "revocation-unknown", at, because: found.because }];
  }
}
