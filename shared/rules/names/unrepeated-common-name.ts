import { sameName } from "../../names/match.ts";
import { again } from "../again.ts";
import { alternativeNamesOf, subjectCommonNameOf } from "../names-of.ts";
import type { Evidence } from "../types.ts";

/** What two rules say of it, each with its own `why`. */
export const commonNameRepeatedTexts = {
  other: {
    what: "Its common name {name} is not among its subject alternative names.",
    fix: `${again} with {name} as a DNS name as well.`,
  },
  absent: {
    what: "It has no subject alternative names.",
    fix: `${again} with {name} as a DNS name as well.`,
  },
} as const;

/** A common name that the alternative names do not repeat, and whether there are any; null where they do, or it has none. */
export function unrepeatedCommonName(
  evidence: Evidence,
): { readonly name: string; readonly text: keyof typeof commonNameRepeatedTexts } | null {
  const name = subjectCommonNameOf(evidence);
  const names = alternativeNamesOf(evidence);
  if (name === null || names?.some((other) => sameName(other, name)) === true) return null;
  return { name, text: names === null ? "absent" : "other" };
}
