import { fieldsOf, tags } from "../../asn1/ber.ts";
import { readObjectIdentifier } from "../../asn1/ber-values.ts";
import { namedOid, oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import type { ExtensionReader } from "./types.ts";

/**
 * CertificatePolicies ::= SEQUENCE OF PolicyInformation (RFC 5280 §4.2.1.4)
 * PolicyInformation ::= SEQUENCE { policyIdentifier OBJECT IDENTIFIER, policyQualifiers SEQUENCE OPTIONAL }
 */
export const certificatePolicies: ExtensionReader = {
  oid: oids.certificatePolicies.oid,
  field: "certificatePolicies",
  read: (value) => {
    const { items, leftOut } = expectList(value, "the list of policies");
    const policies = items.map((policy) =>
      namedOid(readObjectIdentifier(fieldsOf(policy, "a policy").next(tags.objectIdentifier, "the policy"))),
    );
    return { value: policies, leftOut };
  },
};
