import { fieldsOf, tags } from "../../asn1/ber.ts";
import { readSmallInteger, readText } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { AttributeReader } from "./types.ts";

/** Client Information ::= SEQUENCE { clientId INTEGER, machine UTF8String, user UTF8String, process UTF8String } (formats.md §4.1) */
export const clientInformation: AttributeReader = {
  oid: oids.clientInformation.oid,
  field: "clientInformation",
  read: (value) => {
    const fields = fieldsOf(value, "clientInformation");
    const clientId = readSmallInteger(fields.next(tags.integer, "client")) ?? 0;
    const [machine = "", user = "", process = ""] = fields.rest().map((part) => readText(part) ?? "");
    return { clientId, machine, user, process };
  },
};
