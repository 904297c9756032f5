import type * as z from "zod";
import type { Deployment } from "#shared/deployment/model.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { productById } from "#shared/products/index.ts";
import type { ProductId } from "#shared/products/types.ts";
import { roles } from "#shared/roles/index.ts";
import { planCertificates } from "#shared/roles/plan.ts";
import type { CertificatePlan, KeyChoice, RoleId } from "#shared/roles/types.ts";
import type { planSchema } from "./options.ts";

/**
 * The plans that the options ask for: of one role, or of every role that the deployment has servers for.
 *
 * @throws AppError PLAN_INCOMPLETE where there is no such role, and what `planCertificates` throws
 */
export function planCertificatesOf(
  deployment: Deployment,
  options: z.output<typeof planSchema>,
  key: KeyChoice,
): readonly CertificatePlan[] {
  const product = options.product ?? deployment.product;
  const chosen = options.role === undefined ? rolesOf(deployment, product, options.server) : [options.role];
  return chosen.flatMap((role) =>
    planCertificates({
      deployment,
      product,
      role,
      key,
      ...(options.server !== undefined && { servers: options.server }),
      addedNames: options.addName,
      removedNames: options.removeName,
    }),
  );
}

/** Roles of the product with servers in the deployment; with `servers` only roles that one of these holds. */
function rolesOf(deployment: Deployment, product: ProductId, servers?: readonly string[]): readonly RoleId[] {
  const wanted = servers?.map((server) => server.trim().toLowerCase());
  const present = roles.filter((role) => role.products.includes(product) && role.pools(deployment).length > 0);
  if (present.length === 0) {
    throw new AppError(
      "PLAN_INCOMPLETE",
      `KeySpec knows no role of ${productById(product).title} that has servers in “${deployment.name}”.`,
      { hint: "“keyspec roles” lists the roles and their products." },
    );
  }
  const holding = present.filter((role) =>
    role
      .pools(deployment)
      .some((pool) => pool.servers.some(({ fqdn }) => wanted?.includes(fqdn.toLowerCase()) ?? true)),
  );
  // Where no role holds the server, the first role says so, with the servers that there are.
  return (holding.length > 0 ? holding : present.slice(0, 1)).map((role) => role.id);
}
