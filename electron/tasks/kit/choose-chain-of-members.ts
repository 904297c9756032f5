import { chooseChain } from "#shared/chain/choose-chain.ts";
import type { ChosenChain } from "#shared/chain/types.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";

/** A chosen chain with the certificates themselves. */
export type MemberChain = ChosenChain & { readonly members: readonly ChainMember[] };

/**
 * The chain of one certificate among others, as shared/chain chooses it.
 *
 * @param leaf index into `all`
 * @param now ISO 8601
 */
export function chooseChainOfMembers(
  all: readonly ChainMember[],
  leaf: number,
  now: string,
  crypto: CryptoPort,
): MemberChain {
  const set = { certificates: all.map(({ facts }) => facts), issuance: findIssuance(all, crypto, [leaf]) };
  const chain = chooseChain(set, leaf, now);
  return { ...chain, members: chain.indexes.flatMap((index) => all[index] ?? []) };
}
