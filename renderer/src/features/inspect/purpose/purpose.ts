import type { ProductId } from "#shared/catalogue/products/types.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { roles } from "#shared/roles/index.ts";
import { planCertificates } from "#shared/roles/planning/plan.ts";
import type { CertificatePlan, RoleId } from "#shared/roles/types.ts";

/** What files are judged for. */
export type Purpose = {
  readonly product: ProductId;
  /** null: the product's general rules only. */
  readonly role: RoleId | null;
  /** Name of a known deployment; null: names are not compared. */
  readonly deployment: string | null;
  /** null: the first server of the role. */
  readonly server: string | null;
};

/** The general rules, until the user says what the certificate is for: a guessed role would judge every other one wrongly. */
export const defaultPurpose: Purpose = {
  product: exampleDeployment.product,
  role: null,
  deployment: null,
  server: null,
};

/** The roles of a product. */
export function rolesOf(product: ProductId) {
  return roles.filter((role) => role.products.includes(product));
}

/** The servers of a deployment that hold the role. */
export function serversOf(purpose: Purpose, deployment: Deployment | undefined): readonly string[] {
  const role = roles.find(({ id }) => id === purpose.role);
  if (role === undefined || deployment === undefined) return [];
  return role.pools(deployment).flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn));
}

/** A changed product keeps only a role that the product has. */
export function withProduct(purpose: Purpose, product: ProductId): Purpose {
  const kept = rolesOf(product).some(({ id }) => id === purpose.role);
  return { ...purpose, product, role: kept ? purpose.role : null };
}

/** The plan that names are compared with; no plan without role or deployment; an error where the deployment does not give one. */
export function planFor(
  purpose: Purpose,
  deployment: Deployment | undefined,
): { readonly plan: CertificatePlan | null; readonly error: ErrorData | null } {
  if (purpose.role === null || deployment === undefined) return { plan: null, error: null };
  try {
    const [server] = purpose.server === null ? serversOf(purpose, deployment) : [purpose.server];
    const [plan = null] = planCertificates({
      deployment,
      product: purpose.product,
      role: purpose.role,
      ...(server !== undefined && { servers: [server] }),
    });
    return { plan, error: null };
  } catch (thrown) {
    return { plan: null, error: toErrorData(thrown) };
  }
}
