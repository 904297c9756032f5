import { equallyFittingPlans } from "../judge/fitting-plan.ts";
import { foldedName } from "../names/match.ts";
import { roleById } from "../roles/index.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { checkedNamesOf, covers } from "../rules/names-of.ts";
import { groupOf } from "./choose-layouts.ts";
import { allNamesOf } from "./meant-plans.ts";
import { ownNamesOf } from "./plan-index.ts";
import type { FoundCertificate } from "./types.ts";

/** By the id of each wanted plan the certificates that are meant for it. */
export type Occupants = ReadonlyMap<string, readonly FoundCertificate[]>;

/**
 * Brings certificates to the plans that are wanted. One that is meant for another layout goes to the plans of its role on the same servers that
 * have its uses, else to the one that it fits best. A plan that nothing is meant for takes a certificate that has all of its names: one
 * certificate may serve Edge and reverse proxy, or all servers of a pool.
 *
 * @param wanted plans of one layout for each role and pool
 * @param meant for each certificate the plans, of any layout, that it is meant for
 */
export function occupantsOf(
  wanted: readonly CertificatePlan[],
  meant: ReadonlyMap<FoundCertificate, readonly CertificatePlan[]>,
): Occupants {
  const groups = Map.groupBy(wanted, groupOf);
  const occupants = new Map<string, FoundCertificate[]>(wanted.map(({ id }) => [id, []]));
  for (const [found, plans] of meant) {
    const targets = new Set(plans.flatMap((plan) => targetsOf(found, plan, groups.get(groupOf(plan)) ?? [])));
    for (const { id } of targets) occupants.get(id)?.push(found);
  }
  fillEmpty(wanted, occupants, meant);
  return occupants;
}

function targetsOf(
  found: FoundCertificate,
  plan: CertificatePlan,
  group: readonly CertificatePlan[],
): readonly CertificatePlan[] {
  const same = group.find(({ id, layout }) => id === plan.id && layout === plan.layout);
  if (same !== undefined) return [same];
  const servers = new Set(plan.nodes);
  const near = group.filter(({ nodes }) => nodes.some((node) => servers.has(node)));
  const uses = found.sightings.flatMap((sighting) => sighting.uses);
  const assigned = near.filter((one) => one.uses.some((use) => uses.includes(use)));
  return assigned.length > 0 ? assigned : equallyFittingPlans(found.sightings[0].evidence, near);
}

function fillEmpty(
  wanted: readonly CertificatePlan[],
  occupants: ReadonlyMap<string, FoundCertificate[]>,
  meant: ReadonlyMap<FoundCertificate, readonly CertificatePlan[]>,
): void {
  const byName = namesOfAll([...meant.keys()]);
  for (const plan of wanted) {
    const list = occupants.get(plan.id);
    if (list === undefined || list.length > 0) continue;
    const named = new Set(ownNamesOf(plan).flatMap((name) => byName.get(foldedName(name)) ?? []));
    list.push(
      ...[...named].filter(
        (found) => (meant.get(found) ?? []).some((other) => alsoServes(other, plan)) && coversAll(found, plan),
      ),
    );
  }
}

/** Whether a certificate of one plan may be that of another, too: of another server of its role, or of what its layout is made for as well. */
function alsoServes({ role, layout, certificate }: CertificatePlan, other: CertificatePlan): boolean {
  if (role === other.role) return true;
  const certificates = roleById(role).layouts.find(({ id }) => id === layout)?.certificates ?? [];
  return certificates.find(({ id }) => id === certificate)?.alsoFor === roleById(other.role).assignment;
}

function namesOfAll(all: readonly FoundCertificate[]): ReadonlyMap<string, readonly FoundCertificate[]> {
  const byName = new Map<string, FoundCertificate[]>();
  for (const found of all) {
    for (const name of new Set(allNamesOf(found.sightings[0].evidence).map(foldedName))) {
      const list = byName.get(name);
      if (list === undefined) byName.set(name, [found]);
      else list.push(found);
    }
  }
  return byName;
}

function coversAll({ sightings: [{ evidence }] }: FoundCertificate, { names }: CertificatePlan): boolean {
  const present = checkedNamesOf(evidence);
  return names.every((planned) => !planned.included || covers(present, planned));
}
