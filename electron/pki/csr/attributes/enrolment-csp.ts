import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { damagedAt, fieldsOf, tags } from "../../asn1/ber.ts";
import { readSmallInteger, readText } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { AttributeReader } from "./types.ts";

/**
 * Enrollment CSP ::= SEQUENCE { keySpec INTEGER, cspName BMPString, signature BIT STRING } (formats.md §4.1, MS-WCCE §2.2.2.7.2).
 * The bit string is empty since Windows Vista; before that it holds padding that nobody reads.
 */
export const enrolmentCsp: AttributeReader = {
  oid: oids.enrolmentCsp.oid,
  field: "enrolmentCsp",
  read: (value) => {
    const fields = fieldsOf(value, "enrolmentCSP");
    const number = fields.next(tags.integer, "KeySpec");
    const keySpec = readSmallInteger(number);
    if (keySpec !== 0 && keySpec !== 1 && keySpec !== 2)
      throw damagedAt(number.source, number.offset, damage.keySpecExpected);
    return { provider: readText(fields.any("provider")) ?? "", keySpec };
  },
};
