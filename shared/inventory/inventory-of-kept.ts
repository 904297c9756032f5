import type { AnsweredDeployment, KeptChoices } from "../api/schemas/kept-deployments.ts";
import type { PendingSummary } from "../api/schemas/request.ts";
import { planEveryLayout } from "../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../roles/planning/roles-present.ts";
import type { CertificatePlan } from "../roles/types.ts";
import type { ChosenLayouts } from "./choose-layouts.ts";
import type { InventorySource } from "./inventory-item.ts";
import { productOfKept } from "./product-of-kept.ts";
import { takeInventory } from "./take-inventory.ts";
import type { Inventory } from "./types.ts";

/**
 * Every certificate that a deployment may need, of every layout, as its answers have it.
 *
 * @throws AppError of `planDeployment`, where a name was typed that cannot be in a certificate
 */
function plansOfKept(kept: AnsweredDeployment): readonly CertificatePlan[] {
  const { deployment, choices } = kept;
  const product = productOfKept(kept);
  const { answers, addedNames, removedNames, nameChanges, organization } = choices ?? {};
  return planEveryLayout({
    deployment,
    product,
    selections: rolesPresent(deployment, product).map(({ id }) => ({ role: id })),
    ...(answers !== undefined && { answers }),
    ...(addedNames !== undefined && { addedNames }),
    ...(removedNames !== undefined && { removedNames }),
    ...(nameChanges !== undefined && { nameChanges }),
    ...(organization !== undefined && { organization }),
  });
}

/**
 * The inventory of a deployment: what it needs by its answers, and what was read.
 *
 * @param now ISO 8601
 * @throws AppError as `plansOfKept`
 */
export function inventoryOfKept(
  kept: AnsweredDeployment,
  sources: readonly InventorySource[],
  requests: readonly PendingSummary[],
  now: string,
): Inventory {
  // Certificates of guests are in no place of the deployment: the trust map has them (`trust/guests`).
  const own = sources.filter(({ guest }) => guest === undefined);
  return takeInventory({ plans: plansOfKept(kept), layouts: layoutsOf(kept.choices), sources: own, requests, now });
}

function layoutsOf(choices: KeptChoices | null): ChosenLayouts {
  const chosen = (choices?.selections ?? []).flatMap(({ role, layout }) =>
    layout === undefined ? [] : [[role, layout] as const],
  );
  return Object.fromEntries(chosen);
}
