import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Tomcat is a client too. HTTPS of users' clients, which roles.md S2 is about, does not need it: a notice. */
export const ciscoClientAuthentication: Rule = defineRule({
  id: "usage.cisco-client-authentication",
  severity: "notice",
  title: "The certificate of Tomcat should include Client Authentication",
  texts: {
    found: {
      what: "It has no Client Authentication.",
      why: "Clients reach the node by HTTPS all the same. Connections that Tomcat itself opens by MTLS, to LDAP for example, may fail.",
      fix: "If the node has such connections, have the certificate issued by a private authority, or by a public one with a profile for both usages.",
    },
  },
  citation: {
    ...sources.ciscoFieldNotice74345,
    quote:
      "Certificates that are used for mTLS connections in Cisco Unified Communication devices are expected to include both Server and Client Authentication EKUs.",
  },
  products: ["cisco-uc"],
  roles: ["cucm-tomcat", "unity-connection-tomcat"],
  applies: ({ certificate }) => certificate !== null,
  check: ({ certificate }, _context, problem) => {
    const usages = certificate === null ? null : presentValue(certificate.extendedKeyUsage);
    if (usages === null || usages.some(({ oid }) => oid === knownOids.clientAuthentication.oid)) return [];
    return [problem("found", {}, "certificate.extendedKeyUsage")];
  },
});
