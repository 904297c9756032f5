import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { contextTag, damagedAt, fieldsOf, innerOf, tags } from "../../asn1/ber.ts";
import { readBitString, readInteger, readObjectIdentifier, readOctets } from "../../asn1/ber-values.ts";
import { toHex } from "../../asn1/hex.ts";
import { oids } from "../../asn1/oids.ts";
import { expectItems, expectNode } from "../expect-node.ts";
import { expectText } from "../expect-text.ts";
import type { ShownExtensionReader } from "./types.ts";

/** Extensions that are told in a few texts. */

function shown(...items: readonly string[]): ReturnType<ShownExtensionReader> {
  return { kind: "texts", items, leftOut: 0 };
}

/** A text alone: comments and addresses of Netscape. */
export const plainText: ShownExtensionReader = (value) => shown(expectText(value, "DisplayText"));

/** Previous CA Certificate Hash ::= OCTET STRING (MS-WCCE §2.2.2.7.7) */
export const plainOctets: ShownExtensionReader = (value) =>
  shown(toHex(readOctets(expectNode(value, tags.octetString, "hash"))));

/** CA Version ::= INTEGER: the number of the certificate in the low half, that of the key in the high half (MS-WCCE §3.2.1.4.3.2.33). Shown as certutil does. */
export const caVersion: ShownExtensionReader = (value) => {
  const version = readInteger(expectNode(value, tags.integer, "CAVersion"));
  return shown(`V${version & 0xffffn}.${version >> 16n}`);
};

/** NTDS_CA_SECURITY_EXT ::= GeneralNames of one otherName, whose value is an OCTET STRING with the SID as text (MS-WCCE §2.2.2.7.7.4) */
export const accountIdentifier: ShownExtensionReader = (value) =>
  shown(
    ...expectItems(value, "account").map((name) => {
      const fields = fieldsOf(name, "account", contextTag(0));
      const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "type-id"));
      if (oid !== oids.ntdsObjectSid.oid) throw damagedAt(name.source, name.offset, damage.expected({ what: "SID" }));
      const octets = readOctets(innerOf(fields.next(contextTag(0), "SID"), "SID"));
      return new TextDecoder().decode(octets);
    }),
  );

/** Names of TLS extensions (RFC 7633 §4, IANA TLS ExtensionType Values). */
const features: Readonly<Record<string, string>> = { 5: "status_request (5)", 17: "status_request_v2 (17)" };

/** Features ::= SEQUENCE OF INTEGER (RFC 7633 §4) */
export const tlsFeature: ShownExtensionReader = (value) =>
  shown(
    ...expectItems(value, "Features").map((item) => {
      const number = readInteger(item).toString();
      return features[number] ?? number;
    }),
  );

const netscapeTypes = [
  "SSL client",
  "SSL server",
  "S/MIME",
  "Object signing",
  "Reserved",
  "SSL CA",
  "S/MIME CA",
  "Object signing CA",
] as const;

/** netscape-cert-type ::= BIT STRING (Netscape Certificate Extensions) */
export const netscapeCertificateType: ShownExtensionReader = (value) => {
  const { bytes } = readBitString(expectNode(value, tags.bitString, "certId"));
  return shown(...netscapeTypes.filter((_, index) => ((bytes[0] ?? 0) & (0x80 >> index)) !== 0));
};
