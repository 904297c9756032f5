import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readBer } from "../asn1/ber.ts";
import { native } from "../crypto/native.ts";
import { readPublicKey } from "./read-public-key.ts";

const spkiOf = (modulus: bigint) =>
  createPublicKey({
    key: { kty: "RSA", e: "AQAB", n: Buffer.from(modulus.toString(16), "hex").toString("base64url") },
    format: "jwk",
  }).export({ type: "spki", format: "der" });

const read = (spki: Uint8Array) => readPublicKey(readBer(new Uint8Array(spki)), native);

/** crocs-muni/roca (MIT licence), roca/tests/data/mod03.txt */
const vulnerable =
  0x9dcd7420e420c270a68060eb8b5aa7457a9f6648f86fafed2775cc1f79ae962f1e63f1b9e51c55f9ea6fdc7332e9b0058c9ff2eb1fc89855029cf6aafe21e689feb38ac9ffb12f1ce371bb5d0e9aae64161abce74b4244bf68f1edb4411f756a097c8929c14740245ea355f8332d1aa36bb50c7dcb4505da8de02e4e53d38f8df06097da7524df0df93db48eac8cc4af2d3a16257eb2b2adca6ba464e5974fa92550d31b1babf161e7692d00b86e3dd886ecab4abfbe1a8f8cc263ff4af55cdb45f4249a5193925f5e983d762f0b6800943eb0267b08f42ed311ce1f5c86eacbc8ce4d3cb7a2fee1ef5641423a1cf4114e5ecf50034a60a412523af9e6f4aa11n;

describe("a public key", () => {
  it("of RSA has its size, its exponent and no weakness", () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const facts = read(publicKey.export({ type: "spki", format: "der" }));
    expect(facts).toMatchObject({ algorithm: "RSA", bits: 1024, exponent: "65537" });
    expect(facts).not.toHaveProperty("weakness");
  });

  it("of Infineon’s library is told by its fingerprint", () => {
    expect(read(spkiOf(vulnerable))).toMatchObject({ bits: 2048, weakness: "roca" });
  });
});
