import { tags } from "../../asn1/ber.ts";
import { readOctets } from "../../asn1/ber-values.ts";
import { toHex } from "../../asn1/hex.ts";
import { oids } from "../../asn1/oids.ts";
import { expectNode } from "../expect-node.ts";
import type { ExtensionReader } from "./types.ts";

/** SubjectKeyIdentifier ::= OCTET STRING (RFC 5280 §4.2.1.2) */
export const subjectKeyIdentifier: ExtensionReader = {
  oid: oids.subjectKeyIdentifier.oid,
  field: "subjectKeyIdentifier",
  read: (value) => ({ value: toHex(readOctets(expectNode(value, tags.octetString, "KeyIdentifier"))) }),
};
