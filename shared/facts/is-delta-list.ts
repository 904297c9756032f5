import { knownOids } from "./known-oids.ts";
import type { RevocationListFacts } from "./revocation-list-facts.ts";

/** Whether a list holds only what changed since another one (RFC 5280 §5.2.4). */
export function isDeltaList({ extensions }: Pick<RevocationListFacts, "extensions">): boolean {
  return extensions.some(({ oid }) => oid === knownOids.deltaCrlIndicator.oid);
}
