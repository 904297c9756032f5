import type { PublicKeyFacts } from "../../facts/common.ts";

/** The curves that the documents list: “The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.” */
const listedCurves: readonly string[] = ["P-256", "P-384", "P-521"];

/** Whether the documents list keys of this kind: RSA, and three elliptic curves. */
export function isListedKey({ algorithm, curve }: PublicKeyFacts): boolean {
  return algorithm === "RSA" || (algorithm === "EC" && curve !== null && listedCurves.includes(curve));
}

/** What a kind of key is called: the curve, the algorithm, or the number of one that KeySpec does not know. */
export function keyKindOf({ algorithm, oid, curve }: PublicKeyFacts): string {
  if (algorithm === "EC") return curve ?? oid;
  return algorithm === "other" ? oid : algorithm;
}
