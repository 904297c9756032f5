import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, p256, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerKeyKind } from "./issuer-key-kind.ts";

const issuedBy = (publicKey: typeof p256) =>
  outcomeOf(issuerKeyKind, chainFacts({ path: [certificateFacts(), issuingAuthority({ publicKey })] }));

describe("chain.issuer-key-kind: keys that the documents list", () => {
  it("passes RSA and the three curves", () => {
    for (const key of [rsa2048, p256, { ...p256, curve: "P-384" }]) expect(issuedBy(key)).toEqual([]);
  });

  it.each(["secp256k1", "brainpoolP256r1", "explicit parameters", "P-224"])("fails %s", (curve) => {
    expect(issuedBy({ ...p256, curve })).toMatchObject([
      { what: `The key of Contoso Issuing CA is of the kind ${curve}.` },
    ]);
  });

  it("fails other kinds by their names", () => {
    expect(issuedBy({ ...p256, algorithm: "DSA" })).toMatchObject([
      { what: expect.stringContaining("of the kind DSA") },
    ]);
    expect(issuedBy({ ...p256, algorithm: "other", oid: "1.2.3" })).toMatchObject([
      { what: expect.stringContaining("of the kind 1.2.3") },
    ]);
  });
});
