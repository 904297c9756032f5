import { describe, expect, it } from "vitest";
import { certificateFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { requestedUsage } from "./requested-usage.ts";

describe("usage.requested-usage: what a request leaves to the authority", () => {
  it("notes a request without the extension", () => {
    expect(outcomeOf(requestedUsage, requestFacts({ extendedKeyUsage: null }))).toHaveLength(1);
  });

  it("passes a request that asks", () => {
    expect(outcomeOf(requestedUsage, requestFacts())).toEqual([]);
  });

  it("says nothing about certificates", () => {
    expect(outcomeOf(requestedUsage, certificateFacts({ extendedKeyUsage: null }))).toBe("not-applicable");
  });
});
