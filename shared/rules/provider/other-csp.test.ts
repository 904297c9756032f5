import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { otherCsp } from "./other-csp.ts";

describe("provider.other-csp: legacy providers that are not RSA SChannel", () => {
  it("passes RSA SChannel, however it is spelt", () => {
    expect(outcomeOf(otherCsp, bundleFacts())).toEqual([]);
    expect(
      outcomeOf(
        otherCsp,
        bundleFacts({ keys: [keyFacts({ provider: "Microsoft RSA Schannel Cryptographic Provider" })] }),
      ),
    ).toEqual([]);
  });

  it("leaves the Strong provider to its own rule, an error", () => {
    expect(
      outcomeOf(otherCsp, bundleFacts({ keys: [keyFacts({ provider: "Microsoft Strong Cryptographic Provider" })] })),
    ).toEqual([]);
  });

  it("leaves CNG keys to their own rule", () => {
    expect(
      outcomeOf(otherCsp, bundleFacts({ keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider" })] })),
    ).toBe("not-applicable");
  });
});
