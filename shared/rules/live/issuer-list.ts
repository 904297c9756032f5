import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Evidence, Rule } from "../types.ts";

/** What Schannel sends of the names of issuers, and from where on it comes near that (live.md §5). */
const longestList = 16 * 1024;
const longList = 12 * 1024;

const why =
  "Windows sends at most 16 KB of such names and leaves out the rest (event 36885 of Schannel). Clients and servers whose issuer is left out find no certificate that fits, and the connection fails.";
const fix =
  "Remove certificates that do not belong there from Trusted Root Certification Authorities of the server’s computer account, certificates that are not self-signed first. Keep the public roots on an Edge Server: federation needs them.";
const citation = {
  ...sources.schannelIssuerList,
  note: "The list of trusted issuers that a server sends is limited to 16 KB; a longer one is cut, with event 36885.",
} as const;

/** The list is cut already. */
export const issuerListCut: Rule = defineRule({
  id: "live.issuer-list-cut",
  severity: "error",
  title: "The list of accepted issuers must not be longer than Windows sends",
  citation,
  products: "all",
  roles: "all",
  texts: {
    cut: { what: "The list of issuers that the server accepts has {bytes, number} bytes: Windows cuts it.", why, fix },
  },
  applies: hasList,
  check: ({ endpoint }, _context, problem) =>
    bytesOf(endpoint) >= longestList ? [problem("cut", { bytes: bytesOf(endpoint) }, "clientCertificate")] : [],
});

/** It will be soon. */
export const issuerListLong: Rule = defineRule({
  id: "live.issuer-list-long",
  severity: "warning",
  title: "The list of accepted issuers should stay well below what Windows sends",
  citation,
  products: "all",
  roles: "all",
  texts: {
    long: { what: "The list of issuers that the server accepts has {bytes, number} bytes.", why, fix },
  },
  applies: hasList,
  check: ({ endpoint }, _context, problem) => {
    const bytes = bytesOf(endpoint);
    return bytes > longList && bytes < longestList ? [problem("long", { bytes }, "clientCertificate")] : [];
  },
});

function hasList({ endpoint }: Evidence): boolean {
  return endpoint?.clientCertificate.request != null;
}

function bytesOf(endpoint: Evidence["endpoint"]): number {
  return endpoint?.clientCertificate.request?.authorityBytes ?? 0;
}
