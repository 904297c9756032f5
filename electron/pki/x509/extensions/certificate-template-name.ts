import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { damagedAt } from "../../asn1/ber.ts";
import { readText, withoutFinalNuls } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import type { ExtensionReader } from "./types.ts";

/** Certificate Template Name (v1): a bare BMPString such as "WebServer" (formats.md §4.1, MS-WCCE §2.2.2.7.7.1). Some writers end it in NUL. */
export const certificateTemplateName: ExtensionReader = {
  oid: oids.certificateTemplateName.oid,
  field: "template",
  read: (value) => {
    const name = readText(value);
    if (name === null) throw damagedAt(value.source, value.offset, damage.expected({ what: "BMPString" }));
    return { value: { name: withoutFinalNuls(name), oid: null, version: null } };
  },
};
