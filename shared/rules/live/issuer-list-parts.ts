import { sources } from "../../catalogue/sources.ts";
import type { Evidence } from "../types.ts";

/** What Schannel sends of the names of issuers, in bytes, and from where on a list comes near that (live.md §5). */
export const longestIssuerList = 16 * 1024;
export const longIssuerList = 12 * 1024;

export const issuerListWhy =
  "Windows sends at most 16 KB of such names and leaves out the rest (event 36885 of Schannel). Clients and servers whose issuer is left out find no certificate that fits, and the connection fails.";
export const issuerListFix =
  "Remove certificates that do not belong there from Trusted Root Certification Authorities of the server’s computer account, certificates that are not self-signed first. Keep the public roots on an Edge Server: federation needs them.";
export const issuerListCitation = {
  ...sources.schannelIssuerList,
  note: "The list of trusted issuers that a server sends is limited to 16 KB; a longer one is cut, with event 36885.",
} as const;

export function namesIssuers({ endpoint }: Evidence): boolean {
  return endpoint?.clientCertificate.request != null;
}

/** Of the list of issuers that a server accepts, as sent. */
export function issuerListBytes({ endpoint }: Evidence): number {
  return endpoint?.clientCertificate.request?.authorityBytes ?? 0;
}
