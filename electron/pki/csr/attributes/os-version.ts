import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { damagedAt } from "../../asn1/ber.ts";
import { readText } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { AttributeReader } from "./types.ts";

/** OS Version: IA5String "major.minor.build.platform" (formats.md §4.1). */
export const osVersion: AttributeReader = {
  oid: oids.osVersion.oid,
  field: "osVersion",
  read: (value) => {
    const text = readText(value);
    if (text === null) throw damagedAt(value.source, value.offset, damage.expected({ what: "osVersion" }));
    return text;
  },
};
