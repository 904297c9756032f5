import type { CertificateInPlace } from "./certificate-in-place.ts";
import type { Inventory } from "./types.ts";

/**
 * The certificates of an inventory where each server presents them. Of a place that several servers share a server has what was found on it,
 * else what the place has.
 */
export function certificatesInPlace({ places }: Inventory): readonly CertificateInPlace[] {
  return places.flatMap(({ plan, current }) => {
    const certificate = current?.sighting.evidence.certificate;
    if (current === null || certificate == null) return [];
    return plan.nodes.map((node) => ({
      place: { server: node.toLowerCase(), pool: plan.pool, role: plan.role, uses: plan.uses },
      certificate,
      chain: current.sighting.evidence.chain,
      verdict: current.verdict,
      trustedRoots: null,
    }));
  });
}
