import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { notNamed } from "./not-named.ts";

describe("provider.not-named: a PFX that leaves the choice to the importing tool", () => {
  it("passes a PFX that names one", () => {
    expect(outcomeOf(notNamed, bundleFacts())).toEqual([]);
  });

  it("warns of one that does not", () => {
    expect(outcomeOf(notNamed, bundleFacts({ keys: [keyFacts({ provider: null })] }))).toHaveLength(1);
  });

  it("says nothing where there is no key", () => {
    expect(outcomeOf(notNamed, certificateFacts())).toBe("not-applicable");
  });
});
