import type { AroundFacts } from "../../facts/around-facts.ts";
import type { Evidence } from "../types.ts";

/** Roots that somebody chose one by one are meant to be those of the servers; those of this computer or of the public may not be. */
function isOwnChoice(anchors: AroundFacts["anchors"]): boolean {
  return anchors !== null && anchors.choice !== "system" && anchors.choice !== "public";
}

/**
 * Whether such roots decide. Where nobody gave any issuer the chain ends nowhere: the servers may have the intermediate certificates that lead to
 * a chosen root. What a server itself says of its stores leaves none out.
 */
export function decidesTrust({ chain, around }: Pick<Evidence, "chain" | "around">): boolean {
  const anchors = around?.anchors ?? null;
  if (chain === null || anchors === null || !isOwnChoice(anchors)) return false;
  return (
    chain.complete ||
    chain.path.length > 1 ||
    anchors.choice === "server" ||
    anchors.indexes.includes(chain.indexes[0] ?? -1)
  );
}
