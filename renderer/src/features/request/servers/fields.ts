import type { ProductId } from "#shared/products/types.ts";
import type { RoleId } from "#shared/roles/types.ts";

export type ServersFields = {
  readonly product: ProductId;
  readonly role: RoleId;
  /** Servers that the user unticked: a deployment that changes brings its new servers in. */
  readonly excludedServers: readonly string[];
};

export const serversDefaults: ServersFields = {
  product: "lync-2013",
  role: "enterprise-front-end",
  excludedServers: [],
};
