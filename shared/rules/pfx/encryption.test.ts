import { describe, expect, it } from "vitest";
import { aes256, bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { encryption } from "./encryption.ts";

describe("pfx.encryption: what old Windows reads", () => {
  it("passes 3DES with SHA-1, and no encryption at all", () => {
    expect(outcomeOf(encryption, bundleFacts())).toEqual([]);
    expect(outcomeOf(encryption, bundleFacts({ mac: null, certificateEncryption: null, keys: [] }))).toEqual([]);
  });

  it("warns of AES in either part", () => {
    expect(outcomeOf(encryption, bundleFacts({ certificateEncryption: aes256 }))).toMatchObject([
      { what: "The PFX is protected with AES-256-CBC." },
    ]);
    expect(outcomeOf(encryption, bundleFacts({ keys: [keyFacts({ encryption: aes256 })] }))).toHaveLength(1);
  });

  it("warns of a SHA-256 integrity check", () => {
    const mac = { algorithm: "SHA-256", keyDerivation: "PKCS12-KDF SHA-256", iterations: 2_000, saltBytes: 20 };
    expect(outcomeOf(encryption, bundleFacts({ mac }))).toMatchObject([
      { what: "The PFX is protected with a SHA-256 integrity check." },
    ]);
  });

  it("knows SHA-1 by each of its spellings", () => {
    for (const algorithm of ["SHA-1", "SHA1", "HMAC-SHA-1", "sha1"]) {
      expect(
        outcomeOf(encryption, bundleFacts({ mac: { algorithm, keyDerivation: "", iterations: 1, saltBytes: 8 } })),
      ).toEqual([]);
    }
  });
});
