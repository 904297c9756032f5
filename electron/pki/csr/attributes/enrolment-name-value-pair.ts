import { type BerNode, fieldsOf } from "../../asn1/ber.ts";
import { readText } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { AttributeReader } from "./types.ts";

const { oid } = oids.enrolmentNameValuePair;

/** The pair `CertificateTemplate` names the template (formats.md §4.1). */
export const templateInAttribute: AttributeReader = {
  oid,
  field: "template",
  read: (value) => {
    const pair = readPair(value);
    return pair.name === "CertificateTemplate" ? { name: pair.text, oid: null, version: null } : null;
  },
};

/** The pair `SAN` lists alternative names, `dns=a&dns=b` (formats.md §4.1). */
export const namesInAttribute: AttributeReader = {
  oid,
  field: "namesInAttribute",
  read: (value) => {
    const { name, text } = readPair(value);
    return name?.toLowerCase() === "san" ? text : null;
  },
};

/** Enrollment Name Value Pair ::= SEQUENCE { name BMPString, value BMPString } (formats.md §4.1). */
function readPair(value: BerNode): { readonly name: string | null; readonly text: string | null } {
  const fields = fieldsOf(value, "EnrollmentNameValuePair");
  return { name: readText(fields.any("Name")), text: readText(fields.any("value")) };
}
