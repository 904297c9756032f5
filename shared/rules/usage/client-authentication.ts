import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import { partOf } from "../part-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §2, “Public-CA client EKU change”. */
export const clientAuthentication: Rule = {
  id: "usage.client-authentication",
  severity: "notice",
  title: "Client Authentication asked of a public authority",
  citation: {
    ...sources.chromeRootProgram18,
    quote:
      "All corresponding subscriber certificates issued on or after March 15, 2027, MUST include the extendedKeyUsage extension and only assert an extendedKeyUsage purpose of id-kp-serverAuth.",
  },
  products: "all",
  roles: "all",
  applies: ({ request }) => request !== null,
  check: (evidence, { product }) =>
    presentValue(partOf(evidence, "extendedKeyUsage"))?.some(
      ({ oid }) => oid === knownOids.clientAuthentication.oid,
    ) === true
      ? [
          {
            what: "The request asks for Client Authentication as well.",
            why: "Public authorities put it into no TLS certificate from 15 March 2027 on, and most have stopped already: they refuse the request or leave the usage out.",
            fix:
              product === "cisco-uc"
                ? "Send it to a private authority, or to a public one with a profile for both usages: Cisco's nodes ask for both by themselves."
                : "Send it to a private authority, or make the request without Client Authentication: Lync asks for Server Authentication only.",
            at: "request.extendedKeyUsage",
          },
        ]
      : [],
};
