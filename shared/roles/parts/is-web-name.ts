import type { CertificatePlan, PlannedName } from "../types.ts";
import { isOfWebServices } from "./is-of-web-services.ts";

/**
 * Whether a name that a plan leaves open is one that the web services of the plan answer to: their own FQDNs, simple URLs,
 * Autodiscover. Not the common name, which is only repeated, nor what the user added.
 */
export function isWebName({ need, name, byUser }: PlannedName, { uses, subject }: CertificatePlan): boolean {
  return need === "optional" && byUser !== "added" && name !== subject.commonName && uses.some(isOfWebServices);
}
