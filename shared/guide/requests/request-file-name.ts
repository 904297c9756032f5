import { roleById } from "../../roles/index.ts";
import type { CertificatePlan } from "../../roles/types.ts";

/**
 * Base name of a plan's files, without an extension: the server, then the role, then the certificate where it is not the one that
 * the role proposes. Lower-case, with characters of DNS names only; unique among the plans of one run as long as no server
 * stands in two pools of the same kind.
 */
export function requestFileName({ server, role, certificate }: CertificatePlan): string {
  const { layouts, bareFileNames } = roleById(role);
  const [proposed] = layouts;
  const [only, ...others] = proposed.certificates;
  const usual = others.length === 0 && only?.id === certificate;
  const parts = [server, ...(usual && bareFileNames === true ? [] : [role]), ...(usual ? [] : [certificate])];
  return parts
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, "_");
}
