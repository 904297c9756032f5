import type { Deployment } from "#shared/deployment/model.ts";
import type { PoolKind } from "#shared/deployment/pools.ts";
import type { RoleDefinition } from "#shared/roles/types.ts";

/** Roles that the same kinds of pools hold, which are renewed together: both sides of an Edge, for example. */
export type RoleGroup = { readonly kinds: readonly PoolKind[]; readonly roles: readonly RoleDefinition[] };

/** The roles by the kinds of pools that hold them in a deployment, in the order of the first of each. */
export function roleGroups(roles: readonly RoleDefinition[], deployment: Deployment): readonly RoleGroup[] {
  const kindsOf = (role: RoleDefinition) => [...new Set(role.pools(deployment).map(({ kind }) => kind))].toSorted();
  const groups = Map.groupBy(roles, (role) => kindsOf(role).join(" "));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ kinds: kindsOf(first), roles: group }];
  });
}
