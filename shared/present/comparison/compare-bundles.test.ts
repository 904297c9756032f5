import { describe, expect, it } from "vitest";
import { bagNames } from "../../facts/bundle-notices.ts";
import {
  aes256,
  bagged,
  bundleFacts,
  certificateFacts,
  issuingAuthority,
  keyFacts,
  p256,
  rootAuthority,
} from "../../rules/testing/build-facts.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { compareBundles as compareInMessages } from "./compare-bundles.ts";

const compareBundles = (...input: Parameters<typeof compareInMessages>) => inWords(compareInMessages(...input));

const cng = bundleFacts({
  keys: [
    keyFacts({
      provider: "Microsoft Software Key Storage Provider",
      keySpec: "ambiguous",
      keyUsageOctet: "90",
      encryption: aes256,
    }),
  ],
  certificateEncryption: aes256,
  certificates: bagged(certificateFacts(), rootAuthority(), issuingAuthority()),
  mac: { algorithm: "SHA-256", keyDerivation: "PKCS12-KDF SHA-256", iterations: 2_000, saltBytes: 20 },
  otherBags: [bagNames.revocationList],
  trailingBytes: 8,
});

const now = "2026-11-20T12:00:00Z";

describe("compareBundles", () => {
  it("shows what a conversion changes and what it keeps", () => {
    expect(
      compareBundles(cng, bundleFacts(), now).map(({ what, before, after, changed }) => [what, before, after, changed]),
    ).toEqual([
      ["Private key", "RSA, 2048 bits, 0000000000000000…", "RSA, 2048 bits, 0000000000000000…", false],
      ["Provider", "Microsoft Software Key Storage Provider", "Microsoft RSA SChannel Cryptographic Provider", true],
      ["KeySpec", "Both AT_KEYEXCHANGE and AT_SIGNATURE, key usage 90", "AT_KEYEXCHANGE (1), key usage 10", true],
      ["Key set", "Computer", "Computer", false],
      [
        "Encryption of the key",
        "AES-256-CBC, PBKDF2 HMAC-SHA-256, 2,000 iterations, salt of 8 bytes",
        "3DES, PKCS12-KDF SHA-1, 2,000 iterations, salt of 8 bytes",
        true,
      ],
      [
        "Encryption of the certificates",
        "AES-256-CBC, PBKDF2 HMAC-SHA-256, 2,000 iterations, salt of 8 bytes",
        "3DES, PKCS12-KDF SHA-1, 2,000 iterations, salt of 8 bytes",
        true,
      ],
      [
        "Integrity check",
        "SHA-256, PKCS12-KDF SHA-256, 2,000 iterations, salt of 20 bytes",
        "SHA-1, PKCS12-KDF SHA-1, 2,000 iterations, salt of 20 bytes",
        true,
      ],
      [
        "Certificates",
        "pool01.contoso.com → Contoso Root CA → Contoso Issuing CA",
        "pool01.contoso.com → Contoso Issuing CA → Contoso Root CA",
        true,
      ],
      ["Friendly name", "Not present", "Not present", false],
      ["Windows store properties", "Not present", "Not present", false],
      ["Other contents", "CRL", "Not present", true],
      ["Encoding", "DER, 8 bytes after the end", "DER", true],
    ]);
  });

  it("compares the key that was kept, where the source had several", () => {
    const two = bundleFacts({
      keys: [keyFacts({ publicKey: p256, provider: "Other" }), keyFacts({ provider: "Right" })],
    });
    const rows = compareBundles(two, bundleFacts(), now);
    expect(rows.find(({ what }) => what === "Provider")?.before).toBe("Right");
    expect(rows.find(({ what }) => what === "Number of keys")).toMatchObject({
      before: "2",
      after: "1",
      changed: true,
    });
  });

  it("says none where a part is missing", () => {
    const empty = bundleFacts({ keys: [], certificates: [], mac: null, certificateEncryption: null });
    const rows = compareBundles(empty, empty, now);
    expect(rows.every(({ changed }) => !changed)).toBe(true);
    expect(rows.find(({ what }) => what === "Private key")?.before).toBe("Not present");
  });
});
