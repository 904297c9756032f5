import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts, keyFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cngIn2015 } from "./cng-in-2015.ts";

function withProvider(provider: string) {
  return bundleFacts({ keys: [keyFacts({ provider })] });
}

describe("provider.cng-in-2015: CNG keys, sfb-2015", () => {
  it("finds a CNG key in a PFX", () => {
    for (const product of ["sfb-2015"] as const) {
      const problems = outcomeOf(cngIn2015, withProvider("Microsoft Software Key Storage Provider"), { product });
      expect(problems).toMatchObject([
        { what: expect.stringContaining("Microsoft Software Key Storage Provider"), at: "key.provider" },
      ]);
    }
  });

  it("finds it by the name of another maker, too", () => {
    expect(outcomeOf(cngIn2015, withProvider("YubiHSM Key Storage Provider"), { product: "sfb-2015" })).toHaveLength(1);
  });

  it("finds it in a request", () => {
    const request = requestFacts({ enrolmentCsp: { provider: "Microsoft Software Key Storage Provider", keySpec: 0 } });
    expect(outcomeOf(cngIn2015, request, { product: "sfb-2015" })).toMatchObject([
      { at: "request.enrolmentCsp.provider" },
    ]);
  });

  it("passes legacy providers", () => {
    expect(outcomeOf(cngIn2015, bundleFacts(), { product: "sfb-2015" })).toEqual([]);
  });

  it("does not judge a file that shows no provider, nor another product", () => {
    expect(outcomeOf(cngIn2015, certificateFacts(), { product: "sfb-2015" })).toBe("not-applicable");
    expect(
      outcomeOf(cngIn2015, withProvider("Microsoft Software Key Storage Provider"), { product: "lync-2013" }),
    ).toBe("not-applicable");
  });
});
