import { Buffer } from "node:buffer";
import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import { type BerNode, contextTag, damagedAt, fieldsOf, innerOf, itemsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets, readText } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { oidName, oids } from "../asn1/oids.ts";
import { expectText } from "./expect-text.ts";
import { formatAddress } from "./format-address.ts";
import { readDistinguishedName } from "./read-distinguished-name.ts";

/**
 * Reads one GeneralName (RFC 5280 §4.2.1.6). An X.400 address, and another name of an unknown kind, are shown in hex; what is none of the
 * choice is damage, as for OpenSSL.
 *
 * GeneralName ::= CHOICE { otherName [0], rfc822Name [1], dNSName [2], x400Address [3], directoryName [4] EXPLICIT,
 *   ediPartyName [5], uniformResourceIdentifier [6], iPAddress [7], registeredID [8] }
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function readGeneralName(node: BerNode): GeneralName {
  switch (node.tag) {
    case contextTag(0):
      return readOtherName(node);
    case contextTag(1):
      return { type: "email", value: ia5(node) };
    case contextTag(2):
      return { type: "dns", value: ia5(node) };
    case contextTag(4):
      return {
        type: "directory",
        value: readDistinguishedName(innerOf(node, "directoryName"), "directoryName").text,
      };
    case contextTag(6):
      return { type: "uri", value: ia5(node) };
    case contextTag(7):
      return { type: "ip", value: readAddress(node) };
    case contextTag(8):
      return { type: "registered-id", value: readObjectIdentifier({ ...node, tag: tags.objectIdentifier }) };
    case contextTag(3):
      return { type: "x400", value: toHex(node.raw) };
    case contextTag(5):
      return { type: "edi-party", value: readParty(node) };
    default:
      throw damagedAt(node.source, node.offset, damage.expected({ what: "GeneralName" }));
  }
}

/** 4 octets (RFC 791) or 16 (RFC 8200); a range with its mask stands in name constraints only. */
function readAddress(node: BerNode): string {
  const octets = readOctets(node);
  if (octets.length === 4 || octets.length === 16) return formatAddress(octets);
  throw damagedAt(node.source, node.offset, damage.expected({ what: "iPAddress" }));
}

/** OtherName ::= SEQUENCE { type-id OBJECT IDENTIFIER, value [0] EXPLICIT ANY }, here behind an IMPLICIT [0]. */
function readOtherName(node: BerNode): GeneralName {
  const [type, wrapped] = itemsOf(node);
  if (type === undefined || wrapped === undefined) return { type: "other", value: toHex(node.raw) };
  const oid = readObjectIdentifier(type);
  const value = innerOf(wrapped, "value");
  const text = readText(value) ?? toHex(value.contents);
  if (oid === oids.userPrincipalName.oid) return { type: "upn", value: text };
  return { type: "other", value: `${oidName(oid)}: ${text}` };
}

/** EDIPartyName ::= SEQUENCE { nameAssigner [0] DirectoryString OPTIONAL, partyName [1] DirectoryString }; a tag on a CHOICE is explicit. */
function readParty(node: BerNode): string {
  const fields = fieldsOf({ ...node, tag: tags.sequence }, "EDIPartyName");
  const assigner = fields.optional(contextTag(0));
  const party = fields.next(contextTag(1), "partyName");
  return [assigner, party]
    .filter((part) => part !== undefined)
    .map((part) => expectText(innerOf(part, "GeneralName"), "GeneralName"))
    .join(": ");
}

/** IA5String is ASCII; what is not shows as Latin-1, so that a stray octet stays visible. */
function ia5(node: BerNode): string {
  return Buffer.from(readOctets(node)).toString("latin1");
}
