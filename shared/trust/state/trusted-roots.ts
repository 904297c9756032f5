import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import type { CollectedServer } from "../../inventory/types.ts";
import { foldedName } from "../../names/match.ts";
import { rootOf } from "./root-of.ts";

/** The roots that the servers of one system trust, as far as anything says. */
export type TrustedRoots = {
  /** Servers into whose store somebody looked, and what is known to be in it. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many of them have each root, by its SHA-256 fingerprint. */
  readonly counts: ReadonlyMap<string, number>;
  /** Servers without such knowledge: the roots of the certificates that they present themselves. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ownCounts: ReadonlyMap<string, number>;
  /** Servers into whose Intermediate store somebody looked, and what is in it. */
  readonly intermediates: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * What the servers of a system trust.
 *
 * @param entries certificates at these servers, of any role and use; they may also tell what was there before
 * @param collected those of the servers that described themselves, also without any certificate
 */
export function trustedRootsOf(
  entries: readonly CertificateInPlace[],
  collected: readonly CollectedServer[] = [],
): TrustedRoots {
  const intermediates = new Map<string, Set<string>>();
  const known = new Map<string, Set<string>>();
  const own = new Map<string, Set<string>>();
  for (const { place, trustedRoots, chain } of entries) {
    const server = foldedName(place.server);
    if (trustedRoots !== null) addTo(known, server, trustedRoots);
    const root = rootOf(chain);
    addTo(own, server, root === null ? [] : [root.sha256Fingerprint]);
  }
  for (const { server, trustedRoots, intermediates: issuers } of collected) {
    if (trustedRoots !== null) addTo(known, foldedName(server), trustedRoots);
    if (issuers !== null) addTo(intermediates, foldedName(server), issuers);
  }
  for (const server of known.keys()) own.delete(server);
  return { known, counts: countsOf(known), own, ownCounts: countsOf(own), intermediates };
}

function addTo(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = sets.get(key) ?? new Set();
  for (const value of values) set.add(value);
  sets.set(key, set);
}

function countsOf(sets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets.values()) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
