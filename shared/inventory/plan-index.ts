import { foldedName } from "../names/match.ts";
import type { CertificatePlan } from "../roles/types.ts";

/** Plans that one certificate is compared with at most. */
export const mostCandidates = 256;

/**
 * Finds the few plans that a certificate may be meant for, so that thousands of each are not all compared. Answers are in the order of the
 * plans.
 */
export type PlanIndex = {
  /** Plans with the rarest of the names; at most `mostCandidates`: what very many plans share (Meet URLs) tells none from another. */
  readonly naming: (names: readonly string[]) => readonly CertificatePlan[];
  /** Plans of certificates that a server presents. */
  readonly ofServer: (server: string) => readonly CertificatePlan[];
};

export function planIndex(plans: readonly CertificatePlan[]): PlanIndex {
  const byName = indexOf(plans, namesOf);
  const byServer = indexOf(plans, ({ nodes }) => nodes);
  const inOrder = (numbers: Iterable<number>): readonly CertificatePlan[] =>
    [...numbers].sort((one, other) => one - other).flatMap((number) => plans[number] ?? []);
  return {
    naming: (names) => {
      const lists = [...new Set(names.map(foldedName))]
        .flatMap((name) => {
          const list = byName.get(name);
          return list === undefined ? [] : [list];
        })
        .sort((one, other) => one.length - other.length);
      const found = new Set<number>();
      for (const list of lists) {
        if (found.size > 0 && found.size + list.length > mostCandidates) break;
        for (const number of list.slice(0, mostCandidates)) found.add(number);
      }
      return inOrder(found);
    },
    ofServer: (server) => inOrder(byServer.get(foldedName(server)) ?? []),
  };
}

function namesOf(plan: CertificatePlan): readonly string[] {
  return [
    ...plan.names.flatMap(({ name, wildcard }) => (wildcard === undefined ? [name] : [name, wildcard])),
    ...ownNamesOf(plan),
  ];
}

/** The names that say whose certificate it is. What the whole deployment shares is no server’s. */
export function ownNamesOf({ nodes, pool, scope, subject }: CertificatePlan): readonly string[] {
  return scope === "deployment" ? [subject.commonName] : [subject.commonName, pool, ...nodes];
}

/** By each name the numbers of its plans, ascending. */
function indexOf(
  plans: readonly CertificatePlan[],
  namesOfPlan: (plan: CertificatePlan) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [number, plan] of plans.entries()) {
    for (const name of new Set(namesOfPlan(plan).map(foldedName))) {
      const list = index.get(name);
      if (list === undefined) index.set(name, [number]);
      else list.push(number);
    }
  }
  return index;
}
