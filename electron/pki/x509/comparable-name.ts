import type { DistinguishedNameFacts } from "#shared/facts/common.ts";

/** A name in the form in which equal ones are equal: without regard to case, to how many blanks there are, and to the string type (RFC 5280 §7.1). */
export function comparableName({ text }: DistinguishedNameFacts): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
}
