import type { PendingSummary } from "../api/schemas/request.ts";
import { equallyFittingPlans } from "../judge/fitting-plan.ts";
import { foldedName, sameName } from "../names/match.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { checkedNamesOf, covers, subjectCommonNameOf } from "../rules/names-of.ts";
import { otherPurposeOf } from "../rules/purpose-of.ts";
import type { Evidence } from "../rules/types.ts";
import { ownNamesOf, type PlanIndex } from "./plan-index.ts";
import type { FoundCertificate, Sighting } from "./types.ts";

/** Plans of any layout, and whether a request or an assignment says it: names alone may be those of a poorer certificate. */
export type Meant = { readonly plans: readonly CertificatePlan[]; readonly isSaid: boolean };

/** Requests by the SHA-256 of their public keys. */
export type RequestsByKey = ReadonlyMap<string, PendingSummary>;

/**
 * The plans that a certificate is meant for, of every layout: that of the request whose key it has, else those of the server that has it and of
 * what it is assigned to, else those that it names. None where it fits nothing.
 */
export function meantPlans(found: FoundCertificate, index: PlanIndex, requests: RequestsByKey): Meant {
  const [{ evidence }] = found.sightings;
  const request = requests.get(evidence.certificate?.publicKey.fingerprint ?? "");
  const requested = request === undefined ? [] : plansOfRequest(request, index);
  if (requested.length > 0) return { plans: requested, isSaid: true };
  const isSaid = found.sightings.some(({ uses }) => uses.length > 0);
  const placed = found.sightings.filter(({ server }) => server !== null);
  const onServers = [...new Set(placed.flatMap((sighting) => plansOnServer(sighting, index)))];
  return { plans: onServers.length > 0 ? onServers : plansByName(found.sightings, index), isSaid };
}

/** The plans that a request was made for, in a deployment that still has its server and role. */
export function plansOfRequest(
  { role, layout, certificate, server }: PendingSummary,
  index: PlanIndex,
): readonly CertificatePlan[] {
  const ofRole = index.ofServer(server).filter((plan) => plan.role === role && plan.certificate === certificate);
  const exact = ofRole.filter((plan) => plan.layout === layout);
  return exact.length > 0 ? exact : ofRole;
}

/** What is assigned is in place, whatever its names are; else its names must be those of the plan. */
function plansOnServer(sighting: Sighting, index: PlanIndex): readonly CertificatePlan[] {
  const { server, uses, evidence } = sighting;
  const plans = server === null ? [] : index.ofServer(server);
  const assigned = withUses(plans, uses);
  if (assigned.length > 0) return assigned;
  return uses.length > 0 ? [] : fitting(evidence, plans);
}

function plansByName(sightings: FoundCertificate["sightings"], index: PlanIndex): readonly CertificatePlan[] {
  const [{ evidence }] = sightings;
  if (otherPurposeOf(evidence) !== null) return [];
  const uses = [...new Set(sightings.flatMap((sighting) => sighting.uses))];
  const plans = index.naming(allNamesOf(evidence));
  const assigned = withUses(plans, uses);
  return fitting(evidence, assigned.length > 0 ? assigned : plans);
}

/** Of each role the plans that have most of the uses, and of those the ones that have the fewest others. */
function withUses(plans: readonly CertificatePlan[], uses: Sighting["uses"]): readonly CertificatePlan[] {
  if (uses.length === 0) return [];
  const shared = (plan: CertificatePlan) => plan.uses.filter((use) => uses.includes(use)).length;
  return [...Map.groupBy(plans, ({ role }) => role).values()].flatMap((ofRole) => {
    const most = Math.max(...ofRole.map(shared));
    if (most === 0) return [];
    const best = ofRole.filter((plan) => shared(plan) === most);
    const fewest = Math.min(...best.map((plan) => plan.uses.length));
    return best.filter((plan) => plan.uses.length === fewest);
  });
}

function fitting(evidence: Evidence, plans: readonly CertificatePlan[]): readonly CertificatePlan[] {
  const names = allNamesOf(evidence);
  const folded = new Set(names.map(foldedName));
  return equallyFittingPlans(
    evidence,
    plans.filter((plan) => ownNamesOf(plan).some((name) => folded.has(foldedName(name))) || coversHalf(names, plan)),
  );
}

/** Whose names are none of the plan’s own must at least have half of the others: a Meet URL alone says nothing. */
function coversHalf(names: readonly string[], plan: CertificatePlan): boolean {
  const planned = plan.names.filter(({ included }) => included);
  return planned.length > 0 && planned.filter((name) => covers(names, name)).length * 2 >= planned.length;
}

/** Also the common name, which a damaged certificate may have alone. */
export function allNamesOf(evidence: Evidence): readonly string[] {
  const commonName = subjectCommonNameOf(evidence);
  const names = checkedNamesOf(evidence);
  return commonName === null || names.some((name) => sameName(name, commonName)) ? names : [...names, commonName];
}
