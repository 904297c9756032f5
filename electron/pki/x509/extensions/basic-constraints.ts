import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { damagedAt, fieldsOf, tags } from "../../asn1/ber.ts";
import { readBoolean, readSmallInteger } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { ExtensionReader } from "./types.ts";

/** BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL } (RFC 5280 §4.2.1.9) */
export const basicConstraints: ExtensionReader = {
  oid: oids.basicConstraints.oid,
  field: "basicConstraints",
  read: (value) => {
    const fields = fieldsOf(value, "BasicConstraints");
    const flag = fields.optional(tags.boolean);
    const length = fields.optional(tags.integer);
    fields.end();
    const pathLength = length === undefined ? null : readSmallInteger(length);
    if (length !== undefined && pathLength === null) throw damagedAt(length.source, length.offset, damage.pathLength);
    return { value: { certificateAuthority: flag !== undefined && readBoolean(flag), pathLength } };
  },
};
