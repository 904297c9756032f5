import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import type { ValueOf } from "./extensions/types.ts";
import { readGeneralName } from "./read-general-name.ts";

type Access = ValueOf<CertificateFacts["authorityInformationAccess"]>[number];

/** AccessDescription ::= SEQUENCE { accessMethod OBJECT IDENTIFIER, accessLocation GeneralName } (RFC 5280 §4.2.2.1) */
export function readAccess(description: BerNode): Access {
  const fields = fieldsOf(description, "AccessDescription");
  const method = readObjectIdentifier(fields.next(tags.objectIdentifier, "accessMethod"));
  const { value: url } = readGeneralName(fields.any("accessLocation"));
  fields.end();
  return { method: methodOf(method), url };
}

function methodOf(oid: string): Access["method"] {
  if (oid === oids.ocsp.oid) return "ocsp";
  return oid === oids.caIssuers.oid ? "ca-issuers" : "other";
}
