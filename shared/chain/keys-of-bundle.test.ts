import { expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts } from "../rules/testing/build-facts.ts";
import { certificatesWithKeys } from "./keys-of-bundle.ts";

const now = "2026-11-20T12:00:00Z";

it("finds each key's certificate once, and none for a key alone", () => {
  const [first] = bundleFacts({}).keys;
  if (first === undefined) throw new Error("The facts for tests hold a key.");
  const publicKey = (fingerprint: string) => ({ ...first.publicKey, fingerprint });
  const bundle = bundleFacts({
    certificates: bagged(
      certificateFacts({ sha1Fingerprint: "a".repeat(40), publicKey: publicKey("one") }),
      certificateFacts({ sha1Fingerprint: "b".repeat(40), publicKey: publicKey("two") }),
    ),
    keys: [
      { ...first, publicKey: publicKey("one"), certificateIndexes: [0] },
      { ...first, publicKey: publicKey("one"), certificateIndexes: [0] },
      { ...first, publicKey: publicKey("two"), certificateIndexes: [1] },
      { ...first, publicKey: publicKey("three"), certificateIndexes: [] },
    ],
  });
  expect(certificatesWithKeys(bundle, now).map(({ sha1Fingerprint }) => sha1Fingerprint)).toEqual([
    "a".repeat(40),
    "b".repeat(40),
  ]);
});
