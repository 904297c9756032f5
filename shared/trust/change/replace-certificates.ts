import type { ChainProblem } from "../../chain/problems.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { foldedName, sameName } from "../../names/match.ts";
import type { CertificateUse } from "../../roles/types.ts";

/**
 * What is in place after some certificates were replaced: each replacement takes the place of what its server shows for the same role and one
 * of the same uses. Whatever a server trusts stays.
 */
export function replaceCertificates(
  certificates: readonly CertificateInPlace[],
  replacements: readonly CertificateInPlace[],
): readonly CertificateInPlace[] {
  const byServer = Map.groupBy(replacements, serverOf);
  const kept = certificates.flatMap((entry) => {
    const taken = (byServer.get(serverOf(entry)) ?? []).filter(({ place }) => sameName(place.pool, entry.place.pool));
    return taken.length === 0 ? [entry] : withoutUses(entry, new Set(taken.flatMap(({ place }) => place.uses)));
  });
  return [...kept, ...replacements];
}

/** What a certificate is still used for; none where its product knows no uses. */
function withoutUses(entry: CertificateInPlace, taken: ReadonlySet<CertificateUse>): readonly CertificateInPlace[] {
  const uses = entry.place.uses.filter((use) => !taken.has(use));
  return uses.length === 0 ? [] : [{ ...entry, place: { ...entry.place, uses } }];
}

/**
 * What would be in place if another authority had issued some certificates: they stay as they are, with its chain above them.
 *
 * @param authorities of the other authority, the issuing CA first, the self-signed root last
 * @param isReissued which certificates; absent: all
 * @param problems what stands against these authorities; `at` counts from the issuing CA
 */
export function reissuedBy(
  certificates: readonly CertificateInPlace[],
  authorities: readonly [CertificateFacts, ...CertificateFacts[]],
  isReissued: (entry: CertificateInPlace) => boolean = () => true,
  problems: readonly ChainProblem[] = [],
): readonly CertificateInPlace[] {
  const complete = authorities.at(-1)?.selfIssued === true;
  const unjudged = problems.map((problem): ChainProblem => ({ ...problem, at: problem.at + 1 }));
  return certificates.map((entry) => {
    const { certificate, chain } = entry;
    if (chain === null || !isReissued(entry)) return entry;
    // What was built on a template of the old CA says nothing of the new one.
    const leaf: CertificateFacts = { ...certificate, issuer: authorities[0].subject, template: { state: "absent" } };
    const path = [leaf, ...authorities];
    const made = { ...chain, path, complete, others: [], problems: [], revocation: [] };
    return { ...entry, certificate: leaf, chain: made, unjudged };
  });
}

function serverOf({ place: { server, role } }: CertificateInPlace): string {
  return `${role} ${foldedName(server)}`;
}
