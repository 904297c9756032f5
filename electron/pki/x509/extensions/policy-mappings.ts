import { fieldsOf, tags } from "../../asn1/ber.ts";
import { readObjectIdentifier } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import type { ExtensionReader } from "./types.ts";

/** PolicyMappings ::= SEQUENCE OF SEQUENCE { issuerDomainPolicy OBJECT IDENTIFIER, subjectDomainPolicy OBJECT IDENTIFIER } (RFC 5280 §4.2.1.5) */
export const policyMappings: ExtensionReader = {
  oid: oids.policyMappings.oid,
  field: "policyMappings",
  read: (value) => {
    const { items, leftOut } = expectList(value, "PolicyMappings");
    const mappings = items.map((mapping) => {
      const fields = fieldsOf(mapping, "PolicyMappings");
      const issuer = readObjectIdentifier(fields.next(tags.objectIdentifier, "issuerDomainPolicy"));
      const subject = readObjectIdentifier(fields.next(tags.objectIdentifier, "subjectDomainPolicy"));
      fields.end();
      return { issuer, subject };
    });
    return { value: mappings, leftOut };
  },
};
