import { oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import { readAccess } from "../read-access.ts";
import type { ExtensionReader } from "./types.ts";

/** AuthorityInfoAccessSyntax ::= SEQUENCE OF AccessDescription (RFC 5280 §4.2.2.1) */
export const authorityInformationAccess: ExtensionReader = {
  oid: oids.authorityInformationAccess.oid,
  field: "authorityInformationAccess",
  read: (value) => {
    const { items, leftOut } = expectList(value, "AuthorityInfoAccessSyntax");
    return { value: items.map(readAccess), leftOut };
  },
};
