import { type CertificateIds, certificateTitle, planTitle, roleTitle } from "../../roles/titles.ts";
import { format, messages } from "../../text/localise.ts";

const texts = messages("requestTitle", { title: "{server}: {certificate}" });

/** What a request is called on screens and in reports: its server, role and certificate; two requests of one run never share it. */
export function requestTitle(request: CertificateIds & { readonly server: string }): string {
  const role = roleTitle(request);
  const same = format(certificateTitle(request)) === format(role);
  return format(texts.title({ server: request.server, certificate: same ? role : planTitle(request) }));
}
