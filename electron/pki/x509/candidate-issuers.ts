import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { IssuerLink } from "#shared/facts/issuance-facts.ts";
import { presentValue } from "#shared/facts/part.ts";
import { comparableName } from "./comparable-name.ts";

export type Candidate = { readonly issuer: number; readonly keyIdentifiers: IssuerLink["keyIdentifiers"] };
type Candidates = { readonly taken: readonly Candidate[]; readonly leftOut: number };

/** Certificates with one subject, by subject key identifier ("" for those without), in the order of the file. */
type SameName = { count: number; readonly byIdentifier: Map<string, number[]> };

/**
 * Finds the certificates whose subject is another's issuer. A certificate that names itself as its issuer comes first, then key
 * identifiers that are equal, then those that say nothing, then those that differ. Work per certificate is bounded by `most`.
 *
 * @param distinct indexes of the certificates that count
 */
export function candidateIssuers(
  certificates: readonly CertificateFacts[],
  distinct: readonly number[],
  most: number,
): (subject: number) => Candidates {
  const byName = new Map<string, SameName>();
  for (const index of distinct) {
    const facts = certificates[index];
    if (facts !== undefined)
      remember(byName, comparableName(facts.subject), presentValue(facts.subjectKeyIdentifier) ?? "", index);
  }
  return (subject) => {
    const facts = certificates[subject];
    const sameName = facts === undefined ? undefined : byName.get(comparableName(facts.issuer));
    if (facts === undefined || sameName === undefined) return { taken: [], leftOut: 0 };
    const taken = firstOf(certificates, sameName, facts, subject, most);
    return { taken, leftOut: sameName.count - taken.length };
  };
}

function remember(byName: Map<string, SameName>, name: string, identifier: string, index: number): void {
  const sameName = byName.get(name) ?? { count: 0, byIdentifier: new Map<string, number[]>() };
  byName.set(name, sameName);
  sameName.count += 1;
  const same = sameName.byIdentifier.get(identifier);
  if (same === undefined) sameName.byIdentifier.set(identifier, [index]);
  else same.push(index);
}

function firstOf(
  certificates: readonly CertificateFacts[],
  { byIdentifier }: SameName,
  facts: CertificateFacts,
  subject: number,
  most: number,
): Candidate[] {
  const wanted = presentValue(facts.authorityKeyIdentifier)?.keyIdentifier ?? null;
  const taken: Candidate[] =
    comparableName(facts.subject) === comparableName(facts.issuer)
      ? [{ issuer: subject, keyIdentifiers: relation(facts, facts) }]
      : [];
  const take = (identifier: string): void => {
    for (const issuer of byIdentifier.get(identifier) ?? []) {
      if (taken.length >= most) return;
      const authority = certificates[issuer];
      if (issuer !== subject && authority !== undefined)
        taken.push({ issuer, keyIdentifiers: relation(facts, authority) });
    }
  };
  if (wanted !== null) take(wanted);
  take("");
  for (const identifier of byIdentifier.keys()) {
    if (taken.length >= most) break;
    if (identifier !== wanted && identifier !== "") take(identifier);
  }
  return taken;
}

/**
 * Whether the authority's certificate is the one that the Authority Key Identifier names: by the key's identifier, and by issuer and serial
 * number of the certificate. Windows and OpenSSL hold both against a certificate of the right name.
 */
function relation(
  { authorityKeyIdentifier }: CertificateFacts,
  authority: CertificateFacts,
): IssuerLink["keyIdentifiers"] {
  const { keyIdentifier, issuer, serialNumber } = presentValue(authorityKeyIdentifier) ?? nobody;
  const own = presentValue(authority.subjectKeyIdentifier);
  const answers = [
    keyIdentifier === null || own === null ? null : own === keyIdentifier,
    serialNumber === null ? null : serialNumber === authority.serialNumber,
    issuer === null ? null : comparableName(issuer) === comparableName(authority.issuer),
  ];
  if (answers.includes(false)) return "differ";
  return answers.includes(true) ? "equal" : "not-stated";
}

const nobody = { keyIdentifier: null, issuer: null, serialNumber: null } as const;
