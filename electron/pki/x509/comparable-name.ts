import type { DistinguishedNameFacts } from "#shared/facts/common.ts";

/**
 * A name in the form in which equal ones are equal: without regard to case, to how many blanks there are and whether some stand at the ends,
 * and to the string type (RFC 5280 §7.1).
 */
export function comparableName({ attributes }: Pick<DistinguishedNameFacts, "attributes">): string {
  return attributes
    .map(({ oid, value }) => `${oid}=${value.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()}`)
    .join("\n");
}
