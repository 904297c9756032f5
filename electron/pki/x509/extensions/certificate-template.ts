import { fieldsOf, tags } from "../../asn1/ber.ts";
import { readInteger, readObjectIdentifier } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { ExtensionReader } from "./types.ts";

/** Certificate Template Information (v2) ::= SEQUENCE { templateID OBJECT IDENTIFIER, major INTEGER OPTIONAL, minor INTEGER OPTIONAL } (formats.md §4.1) */
export const certificateTemplate: ExtensionReader = {
  oid: oids.certificateTemplate.oid,
  field: "template",
  read: (value) => {
    const fields = fieldsOf(value, "CertificateTemplateOID");
    const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "the template's identifier"));
    const version = fields.rest().map(readInteger).join(".");
    return { value: { name: null, oid, version: version === "" ? null : version } };
  },
};
