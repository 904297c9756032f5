import { readObjectIdentifier } from "../../asn1/ber-values.ts";
import { namedOid, oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import type { ExtensionReader } from "./types.ts";

/** ExtKeyUsageSyntax ::= SEQUENCE OF OBJECT IDENTIFIER (RFC 5280 §4.2.1.12) */
export const extendedKeyUsage: ExtensionReader = {
  oid: oids.extendedKeyUsage.oid,
  field: "extendedKeyUsage",
  read: (value) => {
    const { items, leftOut } = expectList(value, "ExtKeyUsageSyntax");
    return { value: items.map((purpose) => namedOid(readObjectIdentifier(purpose))), leftOut };
  },
};
