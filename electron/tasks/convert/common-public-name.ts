import { fqdnProblem } from "#shared/names/fqdn.ts";
import { internalSuffixProblem } from "#shared/names/internal-suffix.ts";
import { isWildcard } from "#shared/names/match.ts";

/**
 * The name that public authorities like to add to a certificate for a domain: `www.` before the common name.
 *
 * @returns null: the common name does not look like a registered domain, is a wildcard, or begins with www. already
 */
export function commonPublicName(commonName: string): string | null {
  const name = commonName.toLowerCase();
  if (isWildcard(name) || fqdnProblem(name) !== null || internalSuffixProblem(name) !== null) return null;
  return name.startsWith("www.") ? null : `www.${name}`;
}
