import type { AroundFacts } from "#shared/facts/around-facts.ts";
import { limits } from "#shared/limits.ts";
import { toHex } from "../../pki/asn1/hex.ts";
import { type RevocationListMember, readRevocationList } from "../../pki/crl/read-revocation-list.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { type OcspMember, readOcspResponse } from "../../pki/ocsp/read-ocsp-response.ts";
import { orNull } from "../../pki/or-null.ts";
import { findRevocation } from "../../pki/revocation/find-revocation.ts";
import { type ChainMember, chainMember, type SetMember } from "../../pki/x509/chain-member.ts";
import { comparableName } from "../../pki/x509/comparable-name.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";
import { parseCertificate } from "../../pki/x509/parse-certificate.ts";
import { readDistinguishedName } from "../../pki/x509/read-distinguished-name.ts";
import { isEncoded } from "../kit/is-encoded.ts";
import type { OwnCertificate, SurroundInput } from "../kit/types.ts";

/**
 * Finds for each item what stands around its certificates: issuers among other files and the trusted roots, step by step upwards, and what
 * revocation lists and OCSP responses say of them. What cannot be read is no issuer; its own file says so.
 *
 * @returns in the order of the items; null: nothing around it says more than the item itself
 */
export function surround(input: SurroundInput, crypto: CryptoPort): readonly (AroundFacts | null)[] {
  const issuersOf = byName([...input.beside, ...(input.anchors?.certificates ?? [])], crypto);
  const anchors = new Set(input.anchors?.certificates.map((der) => toHex(crypto.digest("sha256", der))));
  // Once for all items: a list may have thousands of entries.
  const lists = input.revocation.lists.flatMap((der) => orNull(() => readRevocationList(der, crypto)) ?? []);
  const responses = input.revocation.responses.flatMap((der) => orNull(() => readOcspResponse(der, crypto)) ?? []);
  return input.sets.map((set) => {
    const own = set.map((one) => memberOf(one, crypto));
    if (own.length === 0) return null;
    const added = upwards(own, issuersOf);
    const members = [...own, ...added];
    const revocation = revocationOf(members, lists, responses, crypto);
    if (added.length === 0 && input.anchors === null && revocation === null) return null;
    return {
      certificates: added.map(({ facts }) => facts),
      issuance: findIssuance(members, crypto),
      anchors:
        input.anchors === null
          ? null
          : {
              choice: input.anchors.choice,
              count: anchors.size,
              indexes: members.flatMap(({ facts }, index) => (anchors.has(facts.sha256Fingerprint) ? [index] : [])),
            },
      revocation,
    };
  });
}

function memberOf(own: OwnCertificate, crypto: CryptoPort): SetMember {
  return isEncoded(own) ? chainMember(own, crypto) : { parsed: null, facts: own };
}

/** Looks certificates up by their subject; only those that are asked for are read whole. */
function byName(ders: readonly Uint8Array[], crypto: CryptoPort): (name: string) => readonly ChainMember[] {
  const found = Map.groupBy(
    ders.flatMap((der) => orNull(() => ({ der, name: subjectOf(der) })) ?? []),
    ({ name }) => name,
  );
  const read = new Map<string, readonly ChainMember[]>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const members = (found.get(name) ?? [])
      .slice(0, limits.candidateIssuers)
      .flatMap(({ der }) => orNull(() => chainMember(der, crypto)) ?? []);
    read.set(name, members);
    return members;
  };
}

function subjectOf(der: Uint8Array): string {
  return comparableName(readDistinguishedName(parseCertificate(der).subject, "the subject"));
}

/** The possible issuers of some certificates, of these again, and so on, without those that are there already. */
function upwards(
  own: readonly SetMember[],
  issuersOf: (name: string) => readonly ChainMember[],
): readonly ChainMember[] {
  const seen = new Set(own.map(({ facts }) => facts.sha256Fingerprint));
  const asked = new Set<string>();
  const added: ChainMember[] = [];
  const pending: SetMember[] = [...own];
  // Grows while it is walked.
  for (const { facts } of pending) {
    const name = comparableName(facts.issuer);
    if (name === "" || asked.has(name)) continue;
    asked.add(name);
    for (const issuer of issuersOf(name)) {
      if (seen.has(issuer.facts.sha256Fingerprint) || added.length >= limits.surroundingCertificates) continue;
      seen.add(issuer.facts.sha256Fingerprint);
      added.push(issuer);
      pending.push(issuer);
    }
  }
  return added;
}

/** null: nothing that was given speaks of an issuer among these. */
function revocationOf(
  members: readonly SetMember[],
  lists: readonly RevocationListMember[],
  responses: readonly OcspMember[],
  crypto: CryptoPort,
): AroundFacts["revocation"] {
  const names = new Set(members.map(({ facts }) => comparableName(facts.subject)));
  const concerning = lists.filter(({ facts }) => names.has(comparableName(facts.issuer)));
  const found = orNull(() => findRevocation({ lists: concerning, responses }, members, crypto));
  return found === null || found.signers.length + found.answering.length === 0 ? null : found;
}
