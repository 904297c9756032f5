import { statementLinks } from "./links/statements.ts";
import type { TrustLink } from "./links/types.ts";
import type { SystemKind } from "./systems/system-kinds.ts";
import type { TrustMap } from "./trust-map.ts";

/** Whose picture a statement belongs to, where it is not everybody’s. */
const concerns: Readonly<Record<string, readonly SystemKind[]>> = {
  K08: ["gateway", "sip-provider"],
  K09: ["mediation", "gateway", "sip-provider"],
  K10: ["gateway", "sip-provider"],
  K11: ["federated-partner"],
  K13: ["cisco-client"],
};

/**
 * What the documents say of all traffic of a kind, and no single link of the map carries: the table “Traffic Protection” of Lync Server
 * 2010 (seed 001), federation and the enterprise CA (seed 004), Cisco’s client (seed 002).
 */
export function statedTraffic({ systems }: TrustMap): readonly TrustLink[] {
  const present = new Set(systems.map(({ kind }) => kind));
  return statementLinks.filter(({ id }) => concerns[id]?.some((kind) => present.has(kind)) ?? true);
}
