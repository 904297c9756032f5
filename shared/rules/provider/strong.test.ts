import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { strong } from "./strong.ts";

const provider = "Microsoft Strong Cryptographic Provider";

describe("provider.strong", () => {
  it("passes the RSA SChannel provider and others", () => {
    expect(outcomeOf(strong, bundleFacts(), { product: "lync-2013" })).toEqual([]);
    const other = keyFacts({ provider: "Microsoft Enhanced Cryptographic Provider v1.0" });
    expect(outcomeOf(strong, bundleFacts({ keys: [other] }), { product: "lync-2013" })).toEqual([]);
  });

  it("finds it in a PFX and in a request", () => {
    const bundle = bundleFacts({ keys: [keyFacts({ provider: provider.toUpperCase() })] });
    expect(outcomeOf(strong, bundle, { product: "lync-2013" })).toMatchObject([{ at: "key.provider" }]);
    const request = requestFacts({ enrolmentCsp: { provider, keySpec: 1 } });
    expect(outcomeOf(strong, request, { product: "lync-2013" })).toMatchObject([
      { at: "request.enrolmentCsp.provider" },
    ]);
  });
});
