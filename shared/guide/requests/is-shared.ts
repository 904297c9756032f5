import type { CertificatePlan } from "../../roles/types.ts";

/**
 * Whether an operator must bring one key to several servers. Not for what is assigned once for the deployment: the Central Management
 * store replicates it with its key (roles.md §4.9).
 */
export function isShared({ scope, nodes }: Pick<CertificatePlan, "scope" | "nodes">): boolean {
  return scope === "pool" && nodes.length > 1;
}
