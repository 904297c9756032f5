import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { RevocationFacts } from "../facts/revocation-facts.ts";
import { findPaths } from "./find-paths.ts";
import { issuersOf } from "./issuers-of.ts";
import { pathPolicies } from "./policies/index.ts";
import type { PathProblem } from "./policies/types.ts";
import { profileRequirements } from "./profile/requirements.ts";
import type { Place } from "./profile/types.ts";
import { revocationStatus } from "./revocation.ts";
import type { CertificateSet, FoundPath } from "./types.ts";
import { validityAt } from "./validity-at.ts";

/** What keeps a path from being valid. `at`: index into the path, leaf first. */
export type ValidationProblem =
  | PathProblem
  | { readonly kind: "not-trusted" | "expired" | "not-yet-valid" | "dates-unreadable"; readonly at: number }
  | { readonly kind: "signature-not-checked" | "revoked" | "revocation-unknown"; readonly at: number }
  | { readonly kind: "too-long"; readonly at: number; readonly allowed: number; readonly found: number }
  | { readonly kind: "profile"; readonly at: number; readonly requirement: string };

export type ValidatedPath = {
  readonly path: readonly CertificateFacts[];
  /** []: it is valid. */
  readonly problems: readonly ValidationProblem[];
};

export type ValidationQuestion = {
  /** Index into the set. */
  readonly leaf: number;
  /** Indexes of the certificates that are trusted as they are. */
  readonly anchors: ReadonlySet<number>;
  /** ISO 8601. */
  readonly now: string;
  /** Most authorities between leaf and anchor, without those that issued to themselves. null: as many as there are. */
  readonly mostIntermediates: number | null;
  /** null: nobody asks whether a certificate was revoked. */
  readonly revocation: RevocationFacts | null;
};

/**
 * Validates strictly: RFC 5280 §6.1 with its certificate profile (§4), on every way from a certificate to an anchor. Anchors are held to the
 * same requirements.
 *
 * @returns the way with the fewest problems. Ways that a limit keeps from being looked at are none: the set may then be refused, never accepted
 */
export function validatePath(set: CertificateSet, question: ValidationQuestion): ValidatedPath {
  const { leaf, anchors, now } = question;
  const { paths } = findPaths(set, issuersOf(set), leaf, now, anchors);
  const validated = paths.map((found) => validate(set, found, question));
  const [best] = validated.toSorted((one, other) => one.problems.length - other.problems.length);
  return best ?? { path: [], problems: [{ kind: "not-trusted", at: 0 }] };
}

function validate({ certificates }: CertificateSet, found: FoundPath, question: ValidationQuestion): ValidatedPath {
  const { anchors, now, mostIntermediates } = question;
  const path = found.indexes.flatMap((index) => certificates[index] ?? []);
  const last = path.length - 1;
  const trusted = anchors.has(found.indexes.at(-1) ?? -1);
  const between = path.slice(1, -1).filter(({ selfIssued }) => !selfIssued).length;
  const problems: readonly ValidationProblem[] = [
    ...(trusted ? [] : [{ kind: "not-trusted", at: last } as const]),
    ...found.links.flatMap(({ signature }, at) =>
      signature === "holds" ? [] : [{ kind: "signature-not-checked", at } as const],
    ),
    ...(mostIntermediates === null || between <= mostIntermediates
      ? []
      : [{ kind: "too-long", at: last, allowed: mostIntermediates, found: between } as const]),
    ...path.flatMap((certificate, at) => timeProblems(certificate, at, now)),
    // Not as complete: what a root may leave out because it is trusted is asked of it here.
    ...pathPolicies.flatMap((policy) => policy(path, false)),
    ...path.flatMap((certificate, at) => profileProblems(certificate, at, last)),
    ...revocationProblems(path, found.indexes, question),
  ];
  return { path, problems };
}

function timeProblems(certificate: CertificateFacts, at: number, now: string): readonly ValidationProblem[] {
  if (certificate.notBefore === "" || certificate.notAfter === "") return [{ kind: "dates-unreadable", at }];
  const validity = validityAt(certificate, now);
  return validity === "valid" ? [] : [{ kind: validity, at }];
}

function profileProblems(certificate: CertificateFacts, at: number, last: number): readonly ValidationProblem[] {
  const place: Place = at === 0 ? "leaf" : at === last ? "root" : "issuer";
  return profileRequirements
    .filter(({ broken }) => broken(certificate, place))
    .map(({ id }) => ({ kind: "profile", at, requirement: id }));
}

/** Asked of everything below the anchor, where lists were given at all. */
function revocationProblems(
  path: readonly CertificateFacts[],
  indexes: readonly number[],
  { revocation, now }: ValidationQuestion,
): readonly ValidationProblem[] {
  if (revocation === null) return [];
  return path.slice(0, -1).flatMap((certificate, at): readonly ValidationProblem[] => {
    const issuer = path[at + 1];
    const issuerIndex = indexes[at + 1];
    if (issuer === undefined || issuerIndex === undefined) return [];
    const { status } = revocationStatus(revocation, { certificate, issuer, issuerIndex, now });
    return status === "good" ? [] : [{ kind: status === "revoked" ? "revoked" : "revocation-unknown", at }];
  });
}
