import type { RevocationListFacts } from "#shared/facts/revocation-list-facts.ts";
import { type BerNode, readBer, tags } from "../asn1/ber.ts";
import { readInteger } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { expectNode } from "../x509/expect-node.ts";
import { extensionPart } from "./extension-part.ts";

/** CRLNumber ::= INTEGER (RFC 5280 §5.2.3) */
export function readCrlNumber(extensions: BerNode | null): RevocationListFacts["crlNumber"] {
  return extensionPart(extensions, oids.crlNumber.oid, ({ value }) =>
    readInteger(expectNode(readBer(value), tags.integer, "CRLNumber")).toString(),
  );
}
