import { oids } from "../../asn1/oids.ts";
import { readPolicies } from "../read-policies.ts";
import type { ExtensionReader } from "./types.ts";

/** CertificatePolicies ::= SEQUENCE OF PolicyInformation (RFC 5280 §4.2.1.4) */
export const certificatePolicies: ExtensionReader = {
  oid: oids.certificatePolicies.oid,
  field: "certificatePolicies",
  read: (value) => {
    const { items, leftOut } = readPolicies(value);
    return { value: items, leftOut };
  },
};
