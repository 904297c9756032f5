import type { ReplacedCertificate, RequestChoices } from "../api/schemas/request.ts";
import { nameChangesOf } from "./name-changes.ts";
import type { Renewal } from "./renewal.ts";

/**
 * One run of requests for renewals whose keys are of one kind and whose subjects name one organisation: the part of the choices that the
 * renewals decide.
 */
export type RenewalRun = Pick<RequestChoices, "selections" | "nameChanges" | "key" | "organization"> & {
  /** Ids of the plans that are requested. */
  readonly only: readonly string[];
  readonly replaces: Readonly<Record<string, ReplacedCertificate>>;
};

/**
 * The runs that request some renewals: one for each kind of key and each organisation, and more where one role has several layouts, because
 * a run has one of each. Exactly the certificates of the renewals are requested, whatever else their servers have, with the names that
 * their renewals include.
 */
export function renewalRequests(renewals: readonly Renewal[]): readonly RenewalRun[] {
  const layoutsOfRoles = new Map<string, string[]>();
  const byRun = Map.groupBy(renewals, ({ key, organization, plan: { role, layout } }) => {
    const layouts = layoutsOfRoles.get(role) ?? [];
    if (!layouts.includes(layout)) layoutsOfRoles.set(role, [...layouts, layout]);
    return JSON.stringify([key, organization, (layoutsOfRoles.get(role) ?? []).indexOf(layout)]);
  });
  return [...byRun.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [runOf(first, [first, ...others])],
  );
}

function runOf({ key, organization }: Renewal, some: readonly Renewal[]): RenewalRun {
  const byLayout = Map.groupBy(some, ({ plan }) => `${plan.role} ${plan.layout}`);
  const selections = [...byLayout.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { role, layout } = first.plan;
    const servers = new Set([first, ...others].flatMap(({ plan }) => plan.nodes));
    return [{ role, layout, servers: [...servers] }];
  });
  return {
    key,
    organization,
    selections,
    only: some.map(({ id }) => id),
    replaces: Object.fromEntries(some.map(({ id, current, ends }) => [id, { thumbprint: current.id, ends }])),
    nameChanges: Object.fromEntries(some.map((renewal) => [renewal.id, nameChangesOf(renewal)])),
  };
}
