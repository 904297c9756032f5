import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { ChainFacts } from "#shared/facts/chain-facts.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import { presentValue } from "#shared/facts/part.ts";
import { equalBytes } from "../asn1/der.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { type ParsedCertificate, parseCertificate } from "./parse-certificate.ts";
import { certificateFacts } from "./read-certificate.ts";
import { verifySignature } from "./verify-signature.ts";

/** A certificate with its parts and its facts. */
export type ChainMember = { readonly parsed: ParsedCertificate; readonly facts: CertificateFacts };

/** Certificates in order; `path` begins with the leaf. */
export type Chain = {
  readonly path: readonly ChainMember[];
  readonly others: readonly ChainMember[];
  readonly complete: boolean;
  readonly signaturesValid: boolean;
};

type Link = { readonly issuer: ChainMember; readonly signature: boolean | null };

/** No real chain is longer; many certificates of one name that certify each other end here. */
const maximumPathLength = 32;

/** Takes a certificate apart and reads it. Throws as `readCertificate`. */
export function chainMember(der: Uint8Array, crypto: CryptoPort): ChainMember {
  const parsed = parseCertificate(der);
  return { parsed, facts: certificateFacts(parsed, crypto) };
}

/**
 * Orders certificates from the leaf to the root, by issuer and subject, key identifiers and signatures (RFC 5280 §6.1, without the
 * checks of time and purpose, which are the rules' work). Of several possible issuers the one whose key verifies the signature is
 * taken; a signature that KeySpec cannot check (PSS, DSA …) does not break the path, but then `signaturesValid` is false.
 *
 * @param members in the order of the file; repeated ones count once
 * @param leaf where to begin; without it the certificate that issued none of the others, an end entity before a CA, else the first
 */
export function buildChain(members: readonly ChainMember[], crypto: CryptoPort, leaf?: ChainMember): Chain {
  const distinct = withoutRepetitions(members);
  const start = leaf ?? findLeaf(distinct);
  if (start === undefined) return { path: [], others: [], complete: false, signaturesValid: false };
  const path: ChainMember[] = [start];
  let last = start;
  let signaturesValid = true;
  while (!isRoot(last) && path.length < maximumPathLength) {
    const link = findIssuer(last, distinct, crypto);
    if (link === null || path.includes(link.issuer)) break;
    if (link.signature !== true) signaturesValid = false;
    path.push(link.issuer);
    last = link.issuer;
  }
  const complete = isRoot(last);
  if (complete && verifySignature(last.parsed, last.parsed.publicKey, crypto) !== true) signaturesValid = false;
  return { path, others: distinct.filter((member) => !path.includes(member)), complete, signaturesValid };
}

/** The chain as plain facts. */
export function chainFacts(chain: Chain): ChainFacts {
  return {
    kind: "chain",
    path: chain.path.map(({ facts }) => facts),
    others: chain.others.map(({ facts }) => facts),
    complete: chain.complete,
    signaturesValid: chain.signaturesValid,
  };
}

function withoutRepetitions(members: readonly ChainMember[]): readonly ChainMember[] {
  const seen = new Set<string>();
  return members.filter(({ facts }) => !seen.has(facts.sha256Fingerprint) && seen.add(facts.sha256Fingerprint));
}

function findLeaf(members: readonly ChainMember[]): ChainMember | undefined {
  const issuedNone = members.filter(
    (member) => !members.some((other) => other !== member && mayHaveIssued(member, other)),
  );
  return issuedNone.find(({ facts }) => !isAuthority(facts)) ?? issuedNone[0] ?? members[0];
}

function isRoot({ facts }: ChainMember): boolean {
  const wanted = presentValue(facts.authorityKeyIdentifier);
  return facts.selfIssued && (wanted === null || wanted === presentValue(facts.subjectKeyIdentifier));
}

/** Names fit, and so do the key identifiers where both have one. */
function mayHaveIssued(issuer: ChainMember, subject: ChainMember): boolean {
  if (!equalBytes(issuer.parsed.subject.raw, subject.parsed.issuer.raw)) return false;
  const wanted = presentValue(subject.facts.authorityKeyIdentifier);
  const offered = presentValue(issuer.facts.subjectKeyIdentifier);
  return wanted === null || offered === null || wanted === offered;
}

function findIssuer(subject: ChainMember, members: readonly ChainMember[], crypto: CryptoPort): Link | null {
  let best: Link | null = null;
  for (const issuer of members) {
    if (issuer === subject || !mayHaveIssued(issuer, subject)) continue;
    const signature = verifySignature(subject.parsed, issuer.parsed.publicKey, crypto);
    if (signature === true) return { issuer, signature };
    if (best === null || (best.signature === false && signature === null)) best = { issuer, signature };
  }
  return best;
}
