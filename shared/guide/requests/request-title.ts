import { type CertificateIds, planTitle } from "../../roles/titles.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";

const texts = messages("requestTitle", { title: "{server}: {certificate}" });

/** What a request is called on screens and in reports: its server, role and certificate; two requests of one run never share it. */
export function requestTitle(request: CertificateIds & { readonly server: string }): Message {
  return texts.title({ server: request.server, certificate: planTitle(request) });
}
