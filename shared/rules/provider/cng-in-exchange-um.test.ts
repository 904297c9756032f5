import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cngInExchangeUm } from "./cng-in-exchange-um.ts";

const role = "exchange-um";

describe("provider.cng-in-exchange-um: Unified Messaging and CNG", () => {
  it("fails a CNG key, whichever Lync release stands beside", () => {
    const cngKey = bundleFacts({ keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider" })] });
    for (const product of ["lync-2010", "sfb-2019"] as const) {
      expect(outcomeOf(cngInExchangeUm, cngKey, { role, product })).toMatchObject([
        { why: expect.stringContaining("1136") },
      ]);
    }
  });

  it("passes a CryptoAPI key", () => {
    expect(outcomeOf(cngInExchangeUm, bundleFacts(), { role })).toEqual([]);
  });
});
