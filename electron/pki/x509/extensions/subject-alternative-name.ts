import { AppError } from "#shared/errors/app-error.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import { limits } from "#shared/limits.ts";
import type { BerNode } from "../../asn1/ber.ts";
import { toHex } from "../../asn1/hex.ts";
import { oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import { readGeneralName } from "../read-general-name.ts";
import type { ExtensionReader } from "./types.ts";

/** SubjectAltName ::= SEQUENCE OF GeneralName (RFC 5280 §4.2.1.6) */
export const subjectAlternativeName: ExtensionReader = {
  oid: oids.subjectAltName.oid,
  field: "subjectAlternativeNames",
  read: (value) => {
    const { items, leftOut } = expectList(value, "GeneralNames");
    const read = items.slice(0, limits.subjectAlternativeNames);
    return { value: read.map(readOrShow), leftOut: leftOut + items.length - read.length };
  },
};

/** Of a broken name that are shown. */
const shownOctets = 256;

/** A broken name is shown with its bytes and hides no other. */
function readOrShow(name: BerNode): GeneralName {
  try {
    return readGeneralName(name);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { type: "unreadable", value: toHex(name.raw.subarray(0, shownOctets)) };
  }
}
