import type { CertificatePlan, PlannedName } from "../types.ts";

/** Whether an optional name of a plan is one that a reverse proxy publishes, by itself or with the Edge Server in one certificate. Not what the user added. */
export function isPublishedName(
  { need, included, byUser }: PlannedName,
  { role }: Pick<CertificatePlan, "role">,
): boolean {
  return (
    need === "optional" && included && byUser !== "added" && (role === "reverse-proxy" || role === "edge-external")
  );
}
