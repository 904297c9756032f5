import type { RequestChoices } from "../api/schemas/request.ts";
import type { KeyChoice } from "../roles/types.ts";
import type { Renewal } from "./renewal.ts";

/** One run of requests for renewals whose keys are of one kind: the part of the choices that the renewals decide. */
export type RenewalRun = Pick<RequestChoices, "selections" | "nameChanges" | "key"> & {
  /** Ids of the plans that are requested. */
  readonly only: readonly string[];
};

/**
 * The runs that request some renewals: one for each kind of key. Names that are in use and not planned are added, those that the person decided
 * against are left out.
 *
 * @param dropped names that are no longer needed, lower-case
 */
export function renewalRequests(renewals: readonly Renewal[], dropped: ReadonlySet<string>): readonly RenewalRun[] {
  const byKey = Map.groupBy(renewals, ({ key }) => key);
  return [...byKey].map(([key, some]) => runOf(key, some, dropped));
}

function runOf(key: KeyChoice, renewals: readonly Renewal[], dropped: ReadonlySet<string>): RenewalRun {
  const byLayout = Map.groupBy(renewals, ({ plan }) => `${plan.role} ${plan.layout}`);
  const selections = [...byLayout.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { role, layout } = first.plan;
    const servers = new Set([first, ...others].flatMap(({ plan }) => plan.nodes));
    return [{ role, layout, servers: [...servers] }];
  });
  return {
    key,
    selections,
    only: renewals.map(({ id }) => id),
    nameChanges: Object.fromEntries(renewals.flatMap((renewal) => changesOf(renewal, dropped))),
  };
}

function changesOf(
  { id, names }: Renewal,
  dropped: ReadonlySet<string>,
): readonly (readonly [string, RenewalRun["nameChanges"][string]])[] {
  const addedNames = names
    .filter(({ state, included, name }) => state === "in-use" && included && !dropped.has(name))
    .map(({ name }) => name);
  const removedNames = names
    .filter(({ state, name }) => state !== "in-use" && state !== "by-authority" && dropped.has(name))
    .map(({ name }) => name);
  return addedNames.length + removedNames.length === 0 ? [] : [[id, { addedNames, removedNames }]];
}
