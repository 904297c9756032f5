import type { ProductId } from "#shared/catalogue/products/types.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { roleById, roles } from "#shared/roles/index.ts";
import { planEveryLayout } from "#shared/roles/planning/plan-every-layout.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import { serversOfRole } from "#shared/roles/planning/servers-of-role.ts";
import type { CertificatePlan, RoleDefinition, RoleId } from "#shared/roles/types.ts";

/** What files are judged for. */
export type Purpose = {
  readonly product: ProductId;
  /** null: the role of the certificate in the deployment that fits best; without a deployment the product's general rules. */
  readonly role: RoleId | null;
  /** Name of a known deployment; null: names are not compared. */
  readonly deployment: string | null;
  /** null: of all servers the one whose certificate fits best. */
  readonly server: string | null;
};

/**
 * What was chosen last. Before that the general rules of the product that was worked with last: a guessed role would judge every other
 * one wrongly.
 *
 * @param kept null: never chosen
 * @param deployments those that are known, the last one first
 * @param preferred the product that pages begin with; null: that of last time
 */
export function firstPurpose(
  kept: Purpose | null,
  deployments: readonly Deployment[],
  preferred: ProductId | null,
): Purpose {
  const last = lastPurpose(kept, deployments);
  return preferred === null ? last : withProduct(last, preferred);
}

function lastPurpose(kept: Purpose | null, deployments: readonly Deployment[]): Purpose {
  if (kept === null) {
    return {
      product: deployments[0]?.product ?? exampleDeployment.product,
      role: null,
      deployment: null,
      server: null,
    };
  }
  const isKnown = deployments.some(({ name }) => name === kept.deployment);
  return isKnown ? kept : { ...kept, deployment: null, server: null };
}

/** The roles of a product. */
export function rolesOf(product: ProductId) {
  return roles.filter((role) => role.products.includes(product));
}

/** The servers of a deployment that hold the role, or any role. */
export function serversOf(purpose: Purpose, deployment: Deployment | undefined): readonly string[] {
  if (deployment === undefined) return [];
  return [...new Set(rolesFor(purpose, deployment).flatMap((role) => serversOfRole(role, deployment)))];
}

/** A changed product keeps only a role that the product has. */
export function withProduct(purpose: Purpose, product: ProductId): Purpose {
  const kept = rolesOf(product).some(({ id }) => id === purpose.role);
  return { ...purpose, product, role: kept ? purpose.role : null };
}

/**
 * The certificates that the file may be one of: every one of the role, or of all roles that the deployment has, on the chosen server or
 * on all. None without a deployment; an error where the deployment does not give one.
 */
export function plansFor(
  purpose: Purpose,
  deployment: Deployment | undefined,
): { readonly plans: readonly CertificatePlan[]; readonly error: ErrorData | null } {
  if (deployment === undefined) return { plans: [], error: null };
  const { product, server } = purpose;
  try {
    const selections = rolesFor(purpose, deployment)
      .filter((role) => server === null || serversOfRole(role, deployment).includes(server))
      .map(({ id }) => ({ role: id, ...(server !== null && { servers: [server] }) }));
    return { plans: planEveryLayout({ deployment, product, selections }), error: null };
  } catch (thrown) {
    return { plans: [], error: toErrorData(thrown) };
  }
}

function rolesFor({ role, product }: Purpose, deployment: Deployment): readonly RoleDefinition[] {
  return role === null ? rolesPresent(deployment, product) : [roleById(role)];
}
