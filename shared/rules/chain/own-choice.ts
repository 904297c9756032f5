import type { AroundFacts } from "../../facts/around-facts.ts";

/** Roots that somebody chose one by one are meant to be those of the servers; those of this computer or of the public may not be. */
export function isOwnChoice(anchors: AroundFacts["anchors"]): boolean {
  return anchors !== null && anchors.choice !== "system" && anchors.choice !== "public";
}
