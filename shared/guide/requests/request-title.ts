import { type CertificateIds, certificateTitle, planTitle, roleTitle } from "../../roles/titles.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";

const texts = messages("requestTitle", { title: "{server}: {certificate}" });

/** What a request is called on screens and in reports: its server, role and certificate; two requests of one run never share it. */
export function requestTitle(request: CertificateIds & { readonly server: string }): Message {
  const role = roleTitle(request);
  const same = certificateTitle(request).text === role.text;
  return texts.title({ server: request.server, certificate: same ? role : planTitle(request) });
}
