import { roleById } from "../roles/index.ts";
import type { CertificatePlan, RoleId } from "../roles/types.ts";
import type { Meant } from "./meant-plans.ts";

/** By role the layout that somebody chose for its certificates. */
export type ChosenLayouts = Readonly<Partial<Record<RoleId, string>>>;

/**
 * Of the plans of every layout those of one layout for each role and pool: the one that most of the certificates there are meant for, else the
 * chosen one, else the first. By their names alone certificates speak for a layout together only: one that has the names of Default alone may
 * have lost the others.
 *
 * @param meant for each certificate and request what it is meant for
 */
export function chooseLayouts(
  plans: readonly CertificatePlan[],
  meant: Iterable<Meant>,
  chosen: ChosenLayouts,
): readonly CertificatePlan[] {
  const support = supportOf(meant);
  const best = new Map<string, { readonly layout: string; readonly support: number }>();
  for (const plan of plans) {
    const wanted = chosen[plan.role] === plan.layout ? 0.5 : 0;
    const own = (support.get(layoutKey(plan)) ?? 0) + wanted;
    const known = best.get(groupOf(plan));
    if (known === undefined || own > known.support) best.set(groupOf(plan), { layout: plan.layout, support: own });
  }
  return plans.filter((plan) => best.get(groupOf(plan))?.layout === plan.layout);
}

/** By layout of a role and pool how many certificates speak for it. */
function supportOf(meant: Iterable<Meant>): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  const named = new Map<string, { readonly plan: CertificatePlan; readonly certificates: Set<string> }>();
  for (const { plans, isSaid } of meant) {
    const layouts = new Map(plans.map((plan) => [layoutKey(plan), plan]));
    for (const [key, plan] of layouts) {
      // One that fits several layouts of a role alike speaks for none of them.
      if (layouts.size > 1 && [...layouts.values()].some((other) => other !== plan && groupOf(other) === groupOf(plan)))
        continue;
      if (isSaid) said.set(key, (said.get(key) ?? 0) + 1);
      else {
        const known = named.get(key) ?? { plan, certificates: new Set() };
        known.certificates.add(plan.certificate);
        named.set(key, known);
      }
    }
  }
  const support = new Map(said);
  for (const [key, { plan, certificates }] of named) {
    const layout = roleById(plan.role).layouts.find(({ id }) => id === plan.layout);
    if (certificates.size >= Math.min(2, layout?.certificates.length ?? 1))
      support.set(key, (support.get(key) ?? 0) + certificates.size);
  }
  return support;
}

/** Role and pool: their certificates are laid out together. */
export function groupOf({ role, pool }: CertificatePlan): string {
  return `${role} ${pool}`;
}

function layoutKey(plan: CertificatePlan): string {
  return JSON.stringify([groupOf(plan), plan.layout]);
}
