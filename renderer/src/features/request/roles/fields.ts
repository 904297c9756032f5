import type { ProductId } from "#shared/catalogue/products/types.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Answers } from "#shared/roles/planning/questions.ts";
import type { RoleId } from "#shared/roles/types.ts";

export type RolesFields = {
  readonly product: ProductId;
  /** Roles that the user unticked: every role that the deployment has servers for is in at first. */
  readonly excludedRoles: readonly RoleId[];
  /** `role/server` that the user unticked. */
  readonly excludedServers: readonly string[];
  /** Layouts other than a role's first. */
  readonly layouts: Readonly<Partial<Record<RoleId, string>>>;
  readonly answers: Answers;
};

export const rolesDefaults: RolesFields = {
  product: exampleDeployment.product,
  excludedRoles: [],
  excludedServers: [],
  layouts: {},
  answers: {},
};
