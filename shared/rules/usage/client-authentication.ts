import { knownOids } from "../../facts/known-oids.ts";
import { sources } from "../../sources.ts";
import type { Rule } from "../types.ts";

/** roles.md §2, “Public-CA client EKU change”. */
export const clientAuthentication: Rule = {
  id: "usage.client-authentication",
  severity: "notice",
  title: "Client Authentication asked of a public authority",
  citation: {
    ...sources.chromeRootProgram,
    quote: "Second-hand: public authorities issue TLS certificates for server authentication only from 15 June 2026.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: ({ request }) => request !== null,
  check: ({ request }, { product }) =>
    request?.extendedKeyUsage?.some(({ oid }) => oid === knownOids.clientAuthentication.oid) === true
      ? [
          {
            what: "The request asks for Client Authentication as well.",
            why: "Public authorities no longer put it into TLS certificates; they refuse the request or leave the usage out.",
            fix:
              product === "cisco-uc"
                ? "Send it to a private authority, or to a public one with a profile for both usages: Cisco's nodes ask for both by themselves."
                : "Send it to a private authority, or make the request without Client Authentication: Lync asks for Server Authentication only.",
            at: "request.extendedKeyUsage",
          },
        ]
      : [],
};
