import { type BerNode, contextTag, fieldsOf, innerOf, itemsOf } from "../../asn1/ber.ts";
import { readInteger, readOctets } from "../../asn1/ber-values.ts";
import { toHex } from "../../asn1/hex.ts";
import { oids } from "../../asn1/oids.ts";
import { readDistinguishedName } from "../read-distinguished-name.ts";
import { serialNumberText } from "../serial-number-text.ts";
import type { ExtensionReader } from "./types.ts";

/**
 * AuthorityKeyIdentifier ::= SEQUENCE { keyIdentifier [0] OCTET STRING OPTIONAL, authorityCertIssuer [1] GeneralNames OPTIONAL,
 *   authorityCertSerialNumber [2] INTEGER OPTIONAL } (RFC 5280 §4.2.1.1)
 */
export const authorityKeyIdentifier: ExtensionReader = {
  oid: oids.authorityKeyIdentifier.oid,
  field: "authorityKeyIdentifier",
  read: (value) => {
    const fields = fieldsOf(value, "AuthorityKeyIdentifier");
    const identifier = fields.optional(contextTag(0));
    const issuer = directoryNameIn(fields.optional(contextTag(1)));
    const serialNumber = fields.optional(contextTag(2));
    fields.end();
    return {
      value: {
        keyIdentifier: identifier === undefined ? null : toHex(readOctets(identifier)),
        issuer: issuer === undefined ? null : readDistinguishedName(innerOf(issuer, "issuer"), "issuer"),
        serialNumber: serialNumber === undefined ? null : serialNumberText(readInteger(serialNumber)),
      },
    };
  },
};

/** The first directoryName among GeneralNames. */
function directoryNameIn(names: BerNode | undefined): BerNode | undefined {
  return names === undefined ? undefined : itemsOf(names).find(({ tag }) => tag === contextTag(4));
}
