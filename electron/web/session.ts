import { generateKeyPairSync, sign } from "node:crypto";
import { createToken, type Token } from "./token.ts";

/** What the one browser that opened the link has, and what it can ask of this host. */
export type Session = {
  /** Goes into a cookie, which the browser also sends to every other port of 127.0.0.1: alone it opens nothing but the page's files. */
  readonly cookie: Token;
  /** Lives in the page alone (`shared/api/session.ts`) and comes as a header with each call. */
  readonly key: Token;
  /** SPKI (RFC 5480) of the key that proves this host, base64. A public key: who reads it out of the page cannot play the host. */
  readonly publicKey: string;
  /** Signature of a challenge: ECDSA P-256 with SHA-256, r and s side by side as WebCrypto wants them, base64. */
  readonly prove: (challenge: string) => string;
};

/** A session with new secrets, for one run of the host. */
export function createSession(): Session {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    cookie: createToken(),
    key: createToken(),
    publicKey: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
    prove: (challenge) =>
      sign("sha256", Buffer.from(challenge), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64"),
  };
}
