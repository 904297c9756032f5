import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import type { Rule } from "../types.ts";

/** Tomcat is a client too. HTTPS of users' clients, which seed 002 is about, does not need it: a notice. */
export const ciscoClientAuthentication: Rule = {
  id: "usage.cisco-client-authentication",
  severity: "notice",
  title: "Client Authentication for Tomcat's own connections",
  citation: {
    ...sources.ciscoFieldNotice74345,
    quote:
      "Certificates that are used for mTLS connections in Cisco Unified Communication devices are expected to include both Server and Client Authentication EKUs.",
  },
  products: ["cisco-uc"],
  roles: ["cucm-tomcat", "unity-connection-tomcat"],
  applies: ({ certificate }) => certificate !== null,
  check: ({ certificate }) => {
    const usages = certificate === null ? null : presentValue(certificate.extendedKeyUsage);
    if (usages === null || usages.some(({ oid }) => oid === knownOids.clientAuthentication.oid)) return [];
    return [
      {
        what: "It has no Client Authentication.",
        why: "Clients reach the node by HTTPS all the same. Connections that Tomcat itself opens by MTLS, to LDAP for example, may fail.",
        fix: "If the node has such connections, have the certificate issued by a private authority, or by a public one with a profile for both usages.",
        at: "certificate.extendedKeyUsage",
      },
    ];
  },
};
