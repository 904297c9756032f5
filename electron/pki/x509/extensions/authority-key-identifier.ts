import { contextTag, fieldsOf } from "../../asn1/ber.ts";
import { readOctets } from "../../asn1/ber-values.ts";
import { toHex } from "../../asn1/hex.ts";
import { oids } from "../../asn1/oids.ts";
import type { ExtensionReader } from "./types.ts";

/** AuthorityKeyIdentifier ::= SEQUENCE { keyIdentifier [0] OCTET STRING OPTIONAL, authorityCertIssuer [1], authorityCertSerialNumber [2] } (RFC 5280 §4.2.1.1) */
export const authorityKeyIdentifier: ExtensionReader = {
  oid: oids.authorityKeyIdentifier.oid,
  field: "authorityKeyIdentifier",
  read: (value) => {
    const identifier = fieldsOf(value, "the authority key identifier").optional(contextTag(0));
    return { value: identifier === undefined ? null : toHex(readOctets(identifier)) };
  },
};
