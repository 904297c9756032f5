import { roleById } from "../../roles/index.ts";
import type { CertificatePlan, RoleId } from "../../roles/types.ts";

/** A Front End Server's usual certificate is the one that people look for first, so its file has the server's bare name. */
const bare: readonly RoleId[] = ["standard-front-end", "enterprise-front-end"];

/**
 * Base name of a plan's files, without an extension: the server, then the role, then the certificate where it is not the one that
 * the role proposes. Lower-case, with characters of DNS names only; unique among the plans of one run as long as no server
 * stands in two pools of the same kind.
 */
export function requestFileName({ server, role, certificate }: CertificatePlan): string {
  const [proposed] = roleById(role).layouts;
  const [only, ...others] = proposed.certificates;
  const usual = others.length === 0 && only?.id === certificate;
  const parts = [server, ...(usual && bare.includes(role) ? [] : [role]), ...(usual ? [] : [certificate])];
  return parts
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, "_");
}
