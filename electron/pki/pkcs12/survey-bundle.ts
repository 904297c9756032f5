import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import type { LockedBundleFacts } from "#shared/facts/locked-bundle-facts.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { orNull } from "../or-null.ts";
import { withoutMark } from "../sniff/decode-text.ts";
import { type ChainMember, chainMember } from "../x509/chain-member.ts";
import { findIssuance } from "../x509/find-issuance.ts";
import { accountsOf } from "./accounts-of.ts";
import { readAuthenticatedSafe } from "./read-authenticated-safe.ts";
import { readPfx } from "./read-bundle.ts";
import type { Bags, ClosedParts } from "./read-safe-contents.ts";

/**
 * Reads what a PFX shows without its password: MAC, ciphers, iterations, and the bags that are not encrypted; `members` are their certificates.
 *
 * @throws AppError what the reader of the structure throws: PFX_NOT_A_PFX, PFX_UNSUPPORTED_ALGORITHM, LIMIT_*, FORMAT_*
 */
export function surveyBundle(
  bytes: Uint8Array,
  crypto: CryptoPort,
): { readonly facts: LockedBundleFacts; readonly members: readonly ChainMember[] } {
  const data = withoutMark(bytes);
  const pfx = readPfx(data);
  const closed: ClosedParts = { keys: [], contents: [] };
  const bags = readAuthenticatedSafe(pfx.content, { name: sources.file, base: pfx.contentOffset }, closed);
  const members = readable(bags, crypto);
  const facts: LockedBundleFacts = {
    kind: "locked-bundle",
    bytes: data.length,
    mac: pfx.mac?.facts ?? null,
    keys: [...closed.keys, ...bags.keys].map(({ encryption, attributes: { provider, machineKeySet } }) => ({
      encryption,
      provider,
      machineKeySet,
    })),
    certificates: members.map(({ facts }) => facts),
    unreadableCertificates: bags.certificates.length - members.length,
    issuance: findIssuance(members, crypto),
    encryptedParts: closed.contents,
    otherBags: bags.others,
    protectedTo: accountsOf(pfx.content),
  };
  return { facts, members };
}

function readable({ certificates }: Bags, crypto: CryptoPort): readonly ChainMember[] {
  return certificates.flatMap(({ der }) => orNull(() => chainMember(der, crypto)) ?? []);
}
