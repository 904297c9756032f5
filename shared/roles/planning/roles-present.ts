import type { ProductId } from "../../catalogue/products/types.ts";
import type { Deployment } from "../../deployment/model.ts";
import { roles } from "../index.ts";
import type { RoleDefinition } from "../types.ts";

/**
 * The roles that a deployment has servers for: those of the product, and those of Cisco's nodes, which stand beside any product.
 * In the order of the list of roles.
 */
export function rolesPresent(deployment: Deployment, product: ProductId): readonly RoleDefinition[] {
  return roles.filter((role) => plannedWith(role, product) && role.pools(deployment).length > 0);
}

/** Whether a role can be planned in a run for a product (`planCertificates` plans a Cisco role as Cisco's). */
function plannedWith(role: RoleDefinition, product: ProductId): boolean {
  return role.products.includes(product) || role.products.every((own) => own === "cisco-uc");
}
