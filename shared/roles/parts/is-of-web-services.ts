import type { CertificateUse } from "../types.ts";

/** Whether a certificate's use is one of the two of the web services. */
export function isOfWebServices(use: CertificateUse): boolean {
  return use === "WebServicesInternal" || use === "WebServicesExternal";
}
