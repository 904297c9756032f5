import type { OcspAnswer, OcspResponseFacts } from "#shared/facts/ocsp-response-facts.ts";
import type { RevocationFacts } from "#shared/facts/revocation-facts.ts";
import { limits } from "#shared/limits.ts";
import { fieldsOf, tags } from "../asn1/ber.ts";
import { readBitString } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort, HashName } from "../crypto/port.ts";
import type { ChainMember, SetMember } from "../x509/chain-member.ts";
import { comparableName } from "../x509/comparable-name.ts";
import { checkSignature } from "../x509/verify-signature.ts";
import type { ParsedBasicResponse } from "./parse-ocsp-response.ts";
import type { OcspMember } from "./read-ocsp-response.ts";

/** Hash algorithms of a CertID. */
const hashes: Readonly<Record<string, HashName>> = {
  [oids.sha1.oid]: "sha1",
  [oids.sha256.oid]: "sha256",
  [oids.sha384.oid]: "sha384",
  [oids.sha512.oid]: "sha512",
};

/**
 * Says of each OCSP response for which certificates of a set it answers, and whose key signed it: the issuer's own, or that of a certificate
 * that came with the response. Decides nothing: shared/chain does. For one response at most `limits.candidateIssuers` issuers are looked at.
 *
 * @param members in the order of the set
 */
export function findResponders(
  responses: readonly OcspMember[],
  members: readonly SetMember[],
  crypto: CryptoPort,
): Pick<RevocationFacts, "responses" | "answering" | "responders"> {
  const matches = createMatcher(members, crypto);
  const answering = responses.flatMap(({ facts }, response) =>
    facts.answers.flatMap((answer, index) => matches(answer).map((issuer) => ({ response, answer: index, issuer }))),
  );
  const responders = responses.flatMap((member, response) => {
    const { basic } = member.parsed;
    const issuers = [...new Set(answering.filter((each) => each.response === response).map(({ issuer }) => issuer))];
    return basic === null
      ? []
      : issuers.slice(0, limits.candidateIssuers).flatMap((issuer) => {
          const authority = members[issuer];
          return authority === undefined || !isParsed(authority)
            ? []
            : { response, issuer, ...signersOf(member, basic, authority, crypto) };
        });
  });
  return { responses: responses.map(({ facts }) => facts), answering, responders };
}

function isParsed(member: SetMember): member is ChainMember {
  return member.parsed !== null;
}

function signersOf(
  { facts, certificates }: OcspMember,
  basic: ParsedBasicResponse,
  authority: ChainMember,
  crypto: CryptoPort,
): Pick<RevocationFacts["responders"][number], "signature" | "delegates"> {
  const own = checkSignature(basic, authority.parsed.publicKey, crypto);
  const delegates = certificates.flatMap((delegate, certificate) => {
    if (own === "holds" || !isResponder(facts, delegate, crypto)) return [];
    const isIssued = comparableName(delegate.facts.issuer) === comparableName(authority.facts.subject);
    return {
      certificate,
      signature: checkSignature(basic, delegate.parsed.publicKey, crypto),
      issued: isIssued ? checkSignature(delegate.parsed, authority.parsed.publicKey, crypto) : ("wrong" as const),
    };
  });
  return { signature: own, delegates };
}

/** The responder is named by its subject, or by the SHA-1 of its key. */
function isResponder({ responder }: OcspResponseFacts, { facts, parsed }: ChainMember, crypto: CryptoPort): boolean {
  if (responder === null) return false;
  if (responder.name !== null) return comparableName(responder.name) === comparableName(facts.subject);
  return responder.keyHash === toHex(crypto.digest("sha1", keyBits(parsed)));
}

/** Finds the certificates whose name and key have the hashes of an answer; each certificate is hashed once for each algorithm. */
function createMatcher(members: readonly SetMember[], crypto: CryptoPort): (answer: OcspAnswer) => readonly number[] {
  const byHash = new Map<HashName, Map<string, number[]>>();
  const tableOf = (hash: HashName): Map<string, number[]> => {
    const known = byHash.get(hash);
    if (known !== undefined) return known;
    const table = new Map<string, number[]>();
    members.forEach(({ parsed }, index) => {
      // The hashes are of the name and key as they were written.
      if (parsed === null) return;
      const key = `${toHex(crypto.digest(hash, parsed.subject.raw))} ${toHex(crypto.digest(hash, keyBits(parsed)))}`;
      table.set(key, [...(table.get(key) ?? []), index]);
    });
    byHash.set(hash, table);
    return table;
  };
  return ({ hashAlgorithm, issuerNameHash, issuerKeyHash }) => {
    const hash = hashes[hashAlgorithm.oid];
    return hash === undefined ? [] : (tableOf(hash).get(`${issuerNameHash} ${issuerKeyHash}`) ?? []);
  };
}

/** The key in its BIT STRING without the octet that counts unused bits (RFC 6960 §4.1.1). */
export function keyBits({ publicKey }: Pick<ChainMember["parsed"], "publicKey">): Uint8Array {
  const fields = fieldsOf(publicKey, "SubjectPublicKeyInfo");
  fields.next(tags.sequence, "AlgorithmIdentifier");
  return readBitString(fields.next(tags.bitString, "subjectPublicKey")).bytes;
}
