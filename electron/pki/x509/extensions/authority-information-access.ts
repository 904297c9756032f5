import { type BerNode, fieldsOf, tags } from "../../asn1/ber.ts";
import { readObjectIdentifier } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import { readGeneralName } from "../read-general-name.ts";
import type { ExtensionFacts, ExtensionReader, ValueOf } from "./types.ts";

type Access = ValueOf<ExtensionFacts["authorityInformationAccess"]>[number];

/** AuthorityInfoAccessSyntax ::= SEQUENCE OF SEQUENCE { accessMethod OBJECT IDENTIFIER, accessLocation GeneralName } (RFC 5280 §4.2.2.1) */
export const authorityInformationAccess: ExtensionReader = {
  oid: oids.authorityInformationAccess.oid,
  field: "authorityInformationAccess",
  read: (value) => {
    const { items, leftOut } = expectList(value, "the list of access descriptions");
    return { value: items.map(readAccess), leftOut };
  },
};

function readAccess(description: BerNode): Access {
  const fields = fieldsOf(description, "an access description");
  const method = readObjectIdentifier(fields.next(tags.objectIdentifier, "the method"));
  return { method: methodOf(method), url: readGeneralName(fields.any("the location")).value };
}

function methodOf(oid: string): Access["method"] {
  if (oid === oids.ocsp.oid) return "ocsp";
  return oid === oids.caIssuers.oid ? "ca-issuers" : "other";
}
