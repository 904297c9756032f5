import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import type { IssuanceFacts, IssuerLink } from "#shared/facts/issuance-facts.ts";
import { limits } from "#shared/limits.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { type Candidate, candidateIssuers } from "./candidate-issuers.ts";
import type { SetMember } from "./chain-member.ts";
import { checkSignature } from "./verify-signature.ts";

/**
 * Says for every certificate which others may have issued it, and what was found for each: names, key identifiers, signature. The same
 * for the certificates of a PEM file, a P7B and a PFX. Decides nothing: shared/chain does.
 *
 * Certificates of a file are untrusted: links, and the work of checking signatures, are limited (`limits.issuerLinks`,
 * `limits.signatureWork`); what a limit left out is counted. End entities and their issuers are looked at first.
 *
 * @param members in the order of the file
 * @param first indexes of those whose chain is asked for; they and their issuers come before all others
 */
export function findIssuance(
  members: readonly SetMember[],
  crypto: CryptoPort,
  first: readonly number[] = [],
): IssuanceFacts {
  const { distinct, repeated } = withoutRepetitions(members);
  const certificates = members.map(({ facts }) => facts);
  const candidatesOf = candidateIssuers(certificates, distinct, limits.candidateIssuers);
  const check = createChecker(members, crypto);
  const links: IssuerLink[] = [];
  let linksLeftOut = 0;
  const queue = [...first.filter((index) => distinct.includes(index)), ...endEntitiesFirst(members, distinct)];
  const seen = new Set<number>();
  const visit = (start: number): void => {
    const pending = [start];
    // Grows while it is walked: the issuers of a certificate are visited after it.
    for (const subject of pending) {
      if (seen.has(subject)) continue;
      seen.add(subject);
      const { taken, leftOut } = candidatesOf(subject);
      const room = Math.max(0, limits.issuerLinks - links.length);
      linksLeftOut += leftOut + Math.max(0, taken.length - room);
      for (const candidate of taken.slice(0, room)) {
        // What a text leaves out of an issuer is not known, so nobody is judged by it.
        if (members[candidate.issuer]?.parsed === null && candidate.issuer !== subject) continue;
        links.push({ subject, ...candidate, signature: check.signature(subject, candidate) });
        if (candidate.keyIdentifiers !== "differ") pending.push(candidate.issuer);
      }
    }
  };
  for (const index of queue) visit(index);
  return { links, repeated, linksLeftOut, checksLeftOut: check.leftOut() };
}

function withoutRepetitions(members: readonly SetMember[]): {
  readonly distinct: readonly number[];
  readonly repeated: readonly number[];
} {
  const seen = new Set<string>();
  const distinct: number[] = [];
  const repeated: number[] = [];
  members.forEach(({ facts }, index) => {
    // A printed certificate need not show its hash.
    const hash = facts.sha256Fingerprint || `member ${index}`;
    (seen.has(hash) ? repeated : distinct).push(index);
    seen.add(hash);
  });
  return { distinct, repeated };
}

function endEntitiesFirst(members: readonly SetMember[], distinct: readonly number[]): readonly number[] {
  const isIssuer = (index: number): boolean => {
    const facts = members[index]?.facts;
    return facts !== undefined && isAuthority(facts);
  };
  return [...distinct.filter((index) => !isIssuer(index)), ...distinct.filter(isIssuer)];
}

type Checker = {
  readonly signature: (subject: number, candidate: Candidate) => IssuerLink["signature"];
  readonly leftOut: () => number;
};

/** Checks signatures until the work is used up. The same key is tried on a certificate once, however many certificates hold it. */
function createChecker(members: readonly SetMember[], crypto: CryptoPort): Checker {
  const known = new Map<string, IssuerLink["signature"]>();
  let work = 0;
  let leftOut = 0;
  const check = (subject: SetMember, issuer: SetMember): IssuerLink["signature"] => {
    if (subject.parsed === null || issuer.parsed === null) return "not-checked";
    work += workOf(issuer.facts.publicKey);
    return checkSignature(subject.parsed, issuer.parsed.publicKey, crypto);
  };
  return {
    signature: (index, { issuer: issuerIndex, keyIdentifiers }) => {
      const subject = members[index];
      const issuer = members[issuerIndex];
      if (subject === undefined || issuer === undefined || keyIdentifiers === "differ") return "not-checked";
      const key = `${index} ${issuer.parsed === null ? "printed" : issuer.facts.publicKey.fingerprint}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (work + workOf(issuer.facts.publicKey) > limits.signatureWork) {
        leftOut += 1;
        return "not-checked";
      }
      const found = check(subject, issuer);
      known.set(key, found);
      return found;
    },
    leftOut: () => leftOut,
  };
}

const usualBits = 2048;
const usualExponentBits = 17;

/** The work of one check beside that with an RSA key of 2048 bits and the exponent 65537. */
function workOf({ algorithm, bits, exponent }: PublicKeyFacts): number {
  if (algorithm !== "RSA" || bits === null) return 4;
  const exponentBits = exponent === null ? usualExponentBits : BigInt(exponent).toString(2).length;
  return Math.max(1, bits / usualBits) ** 2 * Math.max(1, exponentBits / usualExponentBits);
}
