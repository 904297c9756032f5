import { tags } from "../../asn1/ber.ts";
import { readBitString } from "../../asn1/ber-values.ts";
import { oids } from "../../asn1/oids.ts";
import { expectNode } from "../expect-node.ts";
import { keyUsageBits } from "../key-usage-bits.ts";
import type { ExtensionReader } from "./types.ts";

/** KeyUsage ::= BIT STRING { digitalSignature(0), … decipherOnly(8) } (RFC 5280 §4.2.1.3). The count of unused bits is not compared: Windows writes 0. */
export const keyUsage: ExtensionReader = {
  oid: oids.keyUsage.oid,
  field: "keyUsage",
  read: (value) => {
    const { bytes } = readBitString(expectNode(value, tags.bitString, "KeyUsage"));
    const bits = keyUsageBits.filter((_, index) => ((bytes[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0);
    return { value: bits };
  },
};
