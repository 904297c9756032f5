import { toHex } from "../../pki/asn1/hex.ts";
import { chooseCrypto } from "../../pki/crypto/probe.ts";

/** SHA-256 of a file's bytes in hex, by which somebody can tell later that a report was about this very file. */
export function sha256Of(data: Uint8Array): string {
  return toHex(chooseCrypto().digest("sha256", data));
}
