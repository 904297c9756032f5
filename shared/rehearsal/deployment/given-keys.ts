import type { InventorySource } from "../../inventory/inventory-item.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import type { Evidence } from "../../rules/types.ts";

/** A file that was given for a rehearsal. */
export type GivenFile = {
  /** What was read of it; its id is its number among the given files. */
  readonly source: InventorySource;
  /** Id of the system that it is for, whatever its names say; null: it finds its place by itself. */
  readonly system: string | null;
};

/** A certificate whose key was given. */
export type GivenKey = {
  /** Number of the file. */
  readonly file: number;
  readonly name: string;
  readonly evidence: Evidence;
};

/**
 * The certificates whose keys are in the given files, by their SHA-256 fingerprints. One that several files have is taken from the first.
 *
 * @param now ISO 8601
 */
export function givenKeys(given: readonly GivenFile[], now: string): ReadonlyMap<string, GivenKey> {
  const keys = new Map<string, GivenKey>();
  for (const { source } of given) {
    for (const evidence of evidenceWithKeys(source, now)) {
      const fingerprint = evidence.certificate?.sha256Fingerprint;
      if (fingerprint === undefined || keys.has(fingerprint)) continue;
      keys.set(fingerprint, { file: Number(source.id), name: source.name, evidence });
    }
  }
  return keys;
}

/** The certificates of one file whose keys are in it. */
export function evidenceWithKeys({ name, items }: InventorySource, now: string): readonly Evidence[] {
  return items.flatMap((facts) => evidenceOf(facts, name, now)).filter(({ key }) => key !== null);
}
