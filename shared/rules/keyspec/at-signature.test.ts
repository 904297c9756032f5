import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { atSignature } from "./at-signature.ts";

describe("keyspec.at-signature: AT_SIGNATURE", () => {
  it("passes AT_KEYEXCHANGE, and an absent mark, which means it for RSA (formats.md §1.3)", () => {
    expect(outcomeOf(atSignature, bundleFacts())).toEqual([]);
    expect(outcomeOf(atSignature, bundleFacts({ keys: [keyFacts({ keySpec: null })] }))).toEqual([]);
  });

  it("fails AT_SIGNATURE in a PFX and in a request", () => {
    expect(outcomeOf(atSignature, bundleFacts({ keys: [keyFacts({ keySpec: "AT_SIGNATURE" })] }))).toMatchObject([
      { at: "key.keySpec" },
    ]);
    const request = requestFacts({
      enrolmentCsp: { provider: "Microsoft RSA SChannel Cryptographic Provider", keySpec: 2 },
    });
    expect(outcomeOf(atSignature, request)).toMatchObject([{ fix: "Make the request again with KeySpec = 1." }]);
  });

  it("says nothing about CNG keys, which have no KeySpec", () => {
    expect(
      outcomeOf(
        atSignature,
        bundleFacts({
          keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider", keySpec: "AT_SIGNATURE" })],
        }),
      ),
    ).toBe("not-applicable");
  });
});
