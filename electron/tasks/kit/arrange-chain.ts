import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import type { MemberChain } from "./choose-chain-of-members.ts";

/** The certificates of a file in their order, and where the leaf is among them. */
export type ArrangedChain = { readonly certificates: readonly ChainMember[]; readonly leafIndex: number };

/** Chooses and orders what goes into a file. The leaf always does, also where it is its own root. */
export function arrangeChain(
  { members, complete }: Pick<MemberChain, "members" | "complete">,
  { chain = "with-root", chainOrder = "leaf-first" }: ConvertOptions,
): ArrangedChain {
  const [leaf, ...issuers] = members;
  if (leaf === undefined) return { certificates: [], leafIndex: 0 };
  const kept = [leaf, ...keptIssuers(issuers, complete, chain)];
  return chainOrder === "leaf-first"
    ? { certificates: kept, leafIndex: 0 }
    : { certificates: kept.toReversed(), leafIndex: kept.length - 1 };
}

function keptIssuers(
  issuers: readonly ChainMember[],
  complete: boolean,
  chain: NonNullable<ConvertOptions["chain"]>,
): readonly ChainMember[] {
  switch (chain) {
    case "with-root":
      return issuers;
    case "without-root":
      return complete ? issuers.slice(0, -1) : issuers;
    case "leaf-only":
      return [];
  }
}
