import { describe, expect, it } from "vitest";
import { certificateFacts, p256, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { unlistedAlgorithm } from "./unlisted-algorithm.ts";

describe("key.unlisted-algorithm: keys that no Lync server uses", () => {
  it("passes RSA and elliptic curves", () => {
    expect(outcomeOf(unlistedAlgorithm, certificateFacts())).toEqual([]);
    expect(outcomeOf(unlistedAlgorithm, certificateFacts({ publicKey: p256 }))).toEqual([]);
  });

  it("fails Ed25519, DSA and keys bound to PSS", () => {
    for (const algorithm of ["Ed25519", "DSA", "RSA-PSS"] as const) {
      expect(outcomeOf(unlistedAlgorithm, certificateFacts({ publicKey: { ...rsa2048, algorithm } }))).toMatchObject([
        { what: `Its key is of the kind ${algorithm}.` },
      ]);
    }
  });

  it("fails the curves that are not listed", () => {
    for (const curve of ["secp256k1", "P-192", "brainpoolP256r1"]) {
      expect(outcomeOf(unlistedAlgorithm, certificateFacts({ publicKey: { ...p256, curve } }))).toMatchObject([
        { what: `Its key lies on the elliptic curve ${curve}.` },
      ]);
    }
  });

  it("names an unknown kind by its identifier", () => {
    expect(
      outcomeOf(unlistedAlgorithm, certificateFacts({ publicKey: { ...rsa2048, algorithm: "other", oid: "1.2.3" } })),
    ).toMatchObject([{ what: "Its key is of the kind 1.2.3." }]);
  });
});
