import { p256, p384, p521 } from "@noble/curves/nist.js";
import { oids } from "../asn1/oids.ts";

/** The curves that @noble/curves computes on, by their object identifiers (RFC 5480 §2.1.1.1). */
export const nistCurves: Readonly<Record<string, typeof p256>> = {
  [oids.secp256r1.oid]: p256,
  [oids.secp384r1.oid]: p384,
  [oids.secp521r1.oid]: p521,
};
