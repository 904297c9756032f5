import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { foldedName } from "../../names/match.ts";

/** The servers of a system by what is known of a certificate in their store; each server stands in one of the lists. Plain data. */
export type ServersByPresence = {
  /** Their store has it. */
  readonly there: readonly string[];
  /** Their store lacks it, and has no other root that the chain ends in. */
  readonly lacking: readonly string[];
  /** Their store lacks it, and has another root that the same chain ends in: cross-signed authorities have several. */
  readonly byAnother: readonly string[];
  /** Nobody looked into their store. */
  readonly unknown: readonly string[];
};

/**
 * Where a certificate is, server by server, as their stores say.
 *
 * @param stores what is in the store of each server that is known, by its folded name
 * @param alternatives fingerprints of the other roots that serve as well
 */
export function serversByPresence(
  servers: readonly string[],
  stores: ReadonlyMap<string, ReadonlySet<string>>,
  { sha256Fingerprint }: CertificateFacts,
  alternatives: readonly string[],
): ServersByPresence {
  const groups = Map.groupBy(servers, (server): keyof ServersByPresence => {
    const store = stores.get(foldedName(server));
    if (store === undefined) return "unknown";
    if (store.has(sha256Fingerprint)) return "there";
    return alternatives.some((other) => store.has(other)) ? "byAnother" : "lacking";
  });
  const listOf = (presence: keyof ServersByPresence) => groups.get(presence) ?? [];
  return {
    there: listOf("there"),
    lacking: listOf("lacking"),
    byAnother: listOf("byAnother"),
    unknown: listOf("unknown"),
  };
}

/** The same certificate as several chains ask for it: who lacks it for one of them lacks it. */
export function gravestOf(all: readonly ServersByPresence[]): ServersByPresence {
  const [first] = all;
  if (first === undefined) return { there: [], lacking: [], byAnother: [], unknown: [] };
  const lacking = new Set(all.flatMap((each) => each.lacking));
  return {
    there: first.there,
    lacking: [...lacking],
    byAnother: [...new Set(all.flatMap(({ byAnother }) => byAnother))].filter((server) => !lacking.has(server)),
    unknown: first.unknown,
  };
}
