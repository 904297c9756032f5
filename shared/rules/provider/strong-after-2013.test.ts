import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { strongAfter2013 } from "./strong-after-2013.ts";

const provider = "Microsoft Strong Cryptographic Provider";

describe("provider.strong-after-2013", () => {
  it("passes the RSA SChannel provider and others", () => {
    expect(outcomeOf(strongAfter2013, bundleFacts(), { product: "sfb-2019" })).toEqual([]);
    const other = keyFacts({ provider: "Microsoft Enhanced Cryptographic Provider v1.0" });
    expect(outcomeOf(strongAfter2013, bundleFacts({ keys: [other] }), { product: "sfb-2019" })).toEqual([]);
  });

  it("finds it in a PFX and in a request", () => {
    const bundle = bundleFacts({ keys: [keyFacts({ provider: provider.toUpperCase() })] });
    expect(outcomeOf(strongAfter2013, bundle, { product: "sfb-2019" })).toMatchObject([{ at: "key.provider" }]);
    const request = requestFacts({ enrolmentCsp: { provider, keySpec: 1 } });
    expect(outcomeOf(strongAfter2013, request, { product: "sfb-2019" })).toMatchObject([
      { at: "request.enrolmentCsp.provider" },
    ]);
  });
});
