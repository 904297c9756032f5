import { absent, unreadable } from "#shared/facts/part.ts";
import type { RevocationListFacts } from "#shared/facts/revocation-list-facts.ts";
import { type BerNode, readBer, tags } from "../asn1/ber.ts";
import { readInteger } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { damageOf } from "../x509/damage-of.ts";
import { expectNode } from "../x509/expect-node.ts";
import { readExtensionParts } from "../x509/read-extension-parts.ts";

/** CRLNumber ::= INTEGER (RFC 5280 §5.2.3) */
export function readCrlNumber(extensions: BerNode | null): RevocationListFacts["crlNumber"] {
  const found = readExtensionParts(extensions).find(({ oid }) => oid === oids.crlNumber.oid);
  if (found === undefined) return absent;
  try {
    const value = expectNode(readBer(found.value), tags.integer, "the number of the list");
    return { state: "present", value: readInteger(value).toString(), critical: found.critical, leftOut: 0 };
  } catch (thrown) {
    return unreadable(damageOf(thrown, found.node));
  }
}
