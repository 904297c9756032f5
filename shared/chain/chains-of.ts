import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { chainAround } from "./chain-around.ts";
import { leavesOf } from "./leaves.ts";
import type { CertificateSet, ChosenChain } from "./types.ts";

/** The chain of every leaf of a set, and the certificates that stand in none of them, in the order of the file. */
export function chainsOf(
  set: CertificateSet,
  now: string,
): { readonly chains: readonly ChosenChain[]; readonly others: readonly CertificateFacts[] } {
  const chains = leavesOf(set).map((leaf) => chainAround(set, leaf, now, undefined));
  const used = new Set([...chains.flatMap(({ indexes }) => indexes), ...set.issuance.repeated]);
  return { chains, others: set.certificates.filter((_, index) => !used.has(index)) };
}

/** What may be said of the signatures of a chain. A chain of one has none to verify. */
export function signaturesOf({ links, namesakes }: ChosenChain): "verified" | "not-checked" | "wrong-issuer" | "none" {
  if (namesakes.length > 0) return "wrong-issuer";
  if (links.length === 0) return "none";
  return links.every(({ signature }) => signature === "holds") ? "verified" : "not-checked";
}
