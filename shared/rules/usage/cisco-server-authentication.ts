import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import { partOf } from "../part-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §0: “Server EKU everywhere”. Without the extension any usage is allowed (RFC 5280 §4.2.1.12), so that passes. */
export const ciscoServerAuthentication: Rule = {
  id: "usage.cisco-server-authentication",
  severity: "error",
  title: "Server Authentication of a Cisco node",
  citation: {
    ...sources.ciscoFieldNotice74345,
    quote:
      "Certificates that are used for mTLS connections in Cisco Unified Communication devices are expected to include both Server and Client Authentication EKUs.",
  },
  products: ["cisco-uc"],
  roles: "all",
  applies: ({ certificate, request }) => (certificate ?? request) !== null,
  check: (evidence) => {
    const usages = presentValue(partOf(evidence, "extendedKeyUsage"));
    if (usages === null || usages.some(({ oid }) => oid === knownOids.serverAuthentication.oid)) return [];
    return [
      {
        what: `Its enhanced key usage has no Server Authentication, only ${usages.map(({ name }) => name).join(", ")}.`,
        why: "The node presents it to every client that connects by HTTPS, and clients ask for that usage.",
        fix: "Have the node's request signed again by a template or profile that adds Server Authentication.",
        at: evidence.certificate === null ? "request.extendedKeyUsage" : "certificate.extendedKeyUsage",
      },
    ];
  },
};
