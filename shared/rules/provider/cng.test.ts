import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts, keyFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cng } from "./cng.ts";

function withProvider(provider: string) {
  return bundleFacts({ keys: [keyFacts({ provider })] });
}

describe("provider.cng: CNG keys, lync-2010 and lync-2013", () => {
  it("finds a CNG key in a PFX", () => {
    for (const product of ["lync-2010", "lync-2013"] as const) {
      const problems = outcomeOf(cng, withProvider("Microsoft Software Key Storage Provider"), { product });
      expect(problems).toMatchObject([
        { what: expect.stringContaining("Microsoft Software Key Storage Provider"), at: "key.provider" },
      ]);
    }
  });

  it("finds it by the name of another maker, too", () => {
    expect(outcomeOf(cng, withProvider("YubiHSM Key Storage Provider"), { product: "lync-2010" })).toHaveLength(1);
  });

  it("finds it in a request", () => {
    const request = requestFacts({ enrolmentCsp: { provider: "Microsoft Software Key Storage Provider", keySpec: 0 } });
    expect(outcomeOf(cng, request, { product: "lync-2010" })).toMatchObject([{ at: "request.enrolmentCsp.provider" }]);
  });

  it("passes legacy providers", () => {
    expect(outcomeOf(cng, bundleFacts(), { product: "lync-2010" })).toEqual([]);
  });

  it("does not judge a file that shows no provider, nor another product", () => {
    expect(outcomeOf(cng, certificateFacts(), { product: "lync-2010" })).toBe("not-applicable");
    expect(outcomeOf(cng, withProvider("Microsoft Software Key Storage Provider"), { product: "sfb-2015" })).toBe(
      "not-applicable",
    );
  });
});
