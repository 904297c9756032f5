import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { otherCspAfter2013 } from "./other-csp-after-2013.ts";

const judged = (provider: string) =>
  outcomeOf(otherCspAfter2013, bundleFacts({ keys: [keyFacts({ provider })] }), { product: "sfb-2019" });

describe("provider.other-csp-after-2013", () => {
  it("passes the RSA SChannel provider, and leaves the Strong one to its own rule", () => {
    expect(judged("Microsoft RSA SChannel Cryptographic Provider")).toEqual([]);
    expect(judged("Microsoft Strong Cryptographic Provider")).toEqual([]);
  });

  it("tells of another legacy provider", () => {
    expect(judged("Microsoft Enhanced Cryptographic Provider v1.0")).toMatchObject([{ at: "key.provider" }]);
  });
});
