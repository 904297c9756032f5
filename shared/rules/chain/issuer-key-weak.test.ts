import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, rsa2048 } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerKeyWeak } from "./issuer-key-weak.ts";

const issuedBy = (bits: number) =>
  outcomeOf(
    issuerKeyWeak,
    chainFacts({ path: [certificateFacts(), issuingAuthority({ publicKey: { ...rsa2048, bits } })] }),
  );

describe("chain.issuer-key-weak: keys that Windows takes and nobody recommends", () => {
  it.each([512, 1023, 2048, 4096])("says nothing of %i bits", (bits) => {
    expect(issuedBy(bits)).toEqual([]);
  });

  it.each([1024, 2047])("warns of %i bits", (bits) => {
    expect(issuedBy(bits)).toMatchObject([{ what: `The RSA key of Contoso Issuing CA has ${bits} bits.` }]);
  });
});
