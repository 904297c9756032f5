import { foldedName } from "../names/match.ts";
import type { CertificatePlan } from "../roles/types.ts";
import type { FoundCertificate } from "./types.ts";

/** Why a certificate is not the one of its place (`OtherCertificate`). */
type Because = "old" | "newer" | "elsewhere";

/** The certificate that a place has, and what else fits it. */
export type Choice = {
  readonly current: FoundCertificate | null;
  readonly others: readonly { readonly found: FoundCertificate; readonly because: Because }[];
};

/**
 * Of several certificates for one place the one that is in use there, else the one that begins last of those that have begun. The others are
 * told with the reason.
 *
 * @param now ISO 8601
 */
export function chooseCurrent(plan: CertificatePlan, candidates: readonly FoundCertificate[], now: string): Choice {
  // A port may have been asked by the pool’s name, or by one that the certificate is for.
  const hosts = new Set([...plan.nodes, plan.pool, ...plan.names.map(({ name }) => name)].map(foldedName));
  const ranked = candidates
    .map((found) => ({ found, inUse: isInUse(found, hosts), ...beginOf(found, now) }))
    .toSorted(
      (one, other) =>
        Number(other.inUse) - Number(one.inUse) ||
        Number(other.hasBegun) - Number(one.hasBegun) ||
        other.begin - one.begin,
    );
  const [current, ...others] = ranked;
  if (current === undefined) return { current: null, others: [] };
  return {
    current: current.found,
    others: others.map(({ found, inUse, begin }) => ({
      found,
      because: reasonOf(inUse && plan.nodes.length > 1, begin > current.begin),
    })),
  };
}

function reasonOf(elsewhere: boolean, newer: boolean): Because {
  if (elsewhere) return "elsewhere";
  return newer ? "newer" : "old";
}

/** Assigned on one of the servers, or assigned somewhere where nothing says on which computer. */
function isInUse({ sightings }: FoundCertificate, hosts: ReadonlySet<string>): boolean {
  return sightings.some(({ inUse, server }) => inUse && (server === null || hosts.has(foldedName(server))));
}

/** What does not say when it begins comes last. */
function beginOf({ sightings }: FoundCertificate, now: string): { readonly begin: number; readonly hasBegun: boolean } {
  const begins = sightings.flatMap(({ evidence }) => {
    const begin = Date.parse(evidence.certificate?.notBefore ?? "");
    return Number.isNaN(begin) ? [] : [begin];
  });
  const begin = begins[0] ?? Number.NEGATIVE_INFINITY;
  return { begin, hasBegun: begin <= Date.parse(now) };
}
