import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import type { Inventory, InventoryPlace } from "../../inventory/types.ts";
import { equallyFittingPlans } from "../../judge/fitting-plan.ts";
import { judge } from "../../judge/verdict.ts";
import { sameName } from "../../names/match.ts";
import type { Evidence } from "../../rules/types.ts";
import type { ShownCertificate } from "../../trust/links/types.ts";
import { kindOfRole } from "../../trust/systems/kind-of-role.ts";
import type { TrustSystem } from "../../trust/systems/systems-of.ts";

/** A system of a line, and what its links want of it. */
export type WantedEnd = { readonly system: TrustSystem; readonly shows: readonly ShownCertificate[] };

/**
 * A certificate in the places of a system that somebody says it is for, whatever its names are: of the places that its links use those that
 * it fits best, judged as there.
 *
 * @param inventory says which places the system has
 * @param now ISO 8601
 */
export function placeAtSystem(
  evidence: Evidence,
  { system, shows }: WantedEnd,
  inventory: Inventory,
  now: string,
): readonly CertificateInPlace[] {
  const places = inventory.places.filter((place) => isOf(place, system) && shows.some((one) => isShown(place, one)));
  const plans = equallyFittingPlans(
    evidence,
    places.map(({ plan }) => plan),
  );
  return plans.flatMap((plan) => {
    const { product, role, pool, uses, nodes } = plan;
    const verdict = judge(evidence, { product, role, plan, now });
    return nodes.flatMap((node) => entry(evidence, { server: node.toLowerCase(), pool, role, uses }, verdict));
  });
}

function entry(
  { certificate, chain }: Evidence,
  place: CertificateInPlace["place"],
  verdict: CertificateInPlace["verdict"],
): readonly CertificateInPlace[] {
  return certificate === null ? [] : [{ place, certificate, chain, verdict, trustedRoots: null }];
}

function isOf({ plan }: InventoryPlace, { kind, pools }: TrustSystem): boolean {
  return kindOfRole[plan.role] === kind && pools.some(({ fqdn }) => sameName(fqdn, plan.pool));
}

function isShown({ plan }: InventoryPlace, shows: ShownCertificate): boolean {
  return shows === "own" || (shows !== null && shows !== "other" && plan.uses.some((use) => shows.includes(use)));
}
