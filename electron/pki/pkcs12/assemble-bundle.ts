import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { bundleNotices } from "#shared/facts/bundle-notices.ts";
import type { Message } from "#shared/text/message.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { type ChainMember, chainMember } from "../x509/chain-member.ts";
import { findIssuance } from "../x509/find-issuance.ts";
import type { Bundle } from "./bundle.ts";
import { keyFacts } from "./key-facts.ts";
import { pairKeys } from "./pair-keys.ts";
import type { Bags, CertificateBag } from "./read-safe-contents.ts";

/** What is known of a file besides its keys and certificates. */
export type FileFacts = Pick<
  BundleFacts,
  "bytes" | "container" | "encoding" | "mac" | "trailingBytes" | "password" | "notices"
>;

type ReadableCertificate = { readonly bag: CertificateBag; readonly member: ChainMember };

/**
 * Joins what was found in a file to a bundle: keys with their certificates, and what may be shown of both. A certificate that cannot be
 * read is left out, and a notice says so.
 *
 * @throws AppError FORMAT_DAMAGED where a key does not agree with itself
 */
export function assembleBundle(file: FileFacts, bags: Bags, crypto: CryptoPort): Bundle {
  const notices = [...file.notices];
  const readable = readableCertificates(bags.certificates, crypto, notices);
  const members = readable.map(({ member }) => member);
  const certificateFacts = members.map(({ facts }) => facts);
  const paired = pairKeys(
    bags.keys,
    readable.map(({ bag }) => bag),
    crypto,
  );
  const facts: BundleFacts = {
    kind: "bundle",
    ...file,
    certificateEncryption: bags.certificates[0]?.encryption ?? null,
    keys: paired.map((key) => keyFacts(key, certificateFacts, crypto)),
    certificates: readable.map(({ bag, member }) => ({
      certificate: member.facts,
      friendlyName: bag.attributes.friendlyName,
      localKeyId: bag.attributes.localKeyId,
      storeProperties: bag.attributes.storeProperties,
      ...(bag.attributes.others.length > 0 && { otherAttributes: bag.attributes.others }),
    })),
    unreadableCertificates: bags.certificates.length - readable.length,
    issuance: findIssuance(
      members,
      crypto,
      paired.flatMap(({ certificateIndexes }) => certificateIndexes),
    ),
    otherBags: bags.others,
    notices,
  };
  return {
    keys: paired.map(({ bag, publicKey }) => ({
      privateKey: bag.info.der,
      publicKey: publicKey ?? new Uint8Array(),
    })),
    certificates: readable.map(({ bag, member }) => ({
      member,
      friendlyName: bag.attributes.friendlyName,
      storeProperties: bag.attributes.storePropertyAttributes,
    })),
    facts,
  };
}

function readableCertificates(
  bags: readonly CertificateBag[],
  crypto: CryptoPort,
  notices: Message[],
): readonly ReadableCertificate[] {
  return bags.flatMap((bag, index) => {
    try {
      return [{ bag, member: chainMember(bag.der, crypto) }];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      notices.push(bundleNotices.certificateLeftOut({ number: index + 1, count: bags.length, reason: error.said }));
      return [];
    }
  });
}
