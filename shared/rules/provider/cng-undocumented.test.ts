import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts, keyFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cngUndocumented } from "./cng-undocumented.ts";

function withProvider(provider: string) {
  return bundleFacts({ keys: [keyFacts({ provider })] });
}

describe("provider.cng-undocumented: CNG keys, sfb-2019 and sfb-se", () => {
  it("finds a CNG key in a PFX", () => {
    for (const product of ["sfb-2019", "sfb-se"] as const) {
      const problems = outcomeOf(cngUndocumented, withProvider("Microsoft Software Key Storage Provider"), { product });
      expect(problems).toMatchObject([
        { what: expect.stringContaining("Microsoft Software Key Storage Provider"), at: "key.provider" },
      ]);
    }
  });

  it("finds it by the name of another maker, too", () => {
    expect(
      outcomeOf(cngUndocumented, withProvider("YubiHSM Key Storage Provider"), { product: "sfb-2019" }),
    ).toHaveLength(1);
  });

  it("finds it in a request", () => {
    const request = requestFacts({ enrolmentCsp: { provider: "Microsoft Software Key Storage Provider", keySpec: 0 } });
    expect(outcomeOf(cngUndocumented, request, { product: "sfb-2019" })).toMatchObject([
      { at: "request.enrolmentCsp.provider" },
    ]);
  });

  it("passes legacy providers", () => {
    expect(outcomeOf(cngUndocumented, bundleFacts(), { product: "sfb-2019" })).toEqual([]);
  });

  it("does not judge a file that shows no provider, nor another product", () => {
    expect(outcomeOf(cngUndocumented, certificateFacts(), { product: "sfb-2019" })).toBe("not-applicable");
    expect(
      outcomeOf(cngUndocumented, withProvider("Microsoft Software Key Storage Provider"), { product: "sfb-2015" }),
    ).toBe("not-applicable");
  });
});
