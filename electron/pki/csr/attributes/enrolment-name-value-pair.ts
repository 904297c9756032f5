import { fieldsOf } from "../../asn1/ber.ts";
import { readText } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { AttributeReader } from "./types.ts";

/** Enrollment Name Value Pair ::= SEQUENCE { name BMPString, value BMPString }; `CertificateTemplate` names the template (formats.md §4.1). */
export const enrolmentNameValuePair: AttributeReader = {
  oid: oids.enrolmentNameValuePair.oid,
  field: "template",
  read: (value) => {
    const fields = fieldsOf(value, "the name-value pair");
    const name = readText(fields.any("the name"));
    const text = readText(fields.any("the value"));
    return name === "CertificateTemplate" ? { name: text, oid: null, version: null } : null;
  },
};
