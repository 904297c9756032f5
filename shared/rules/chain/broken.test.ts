import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { broken } from "./broken.ts";

describe("chain.broken: signatures of a chain", () => {
  it("passes a chain whose signatures hold", () => {
    expect(outcomeOf(broken, chainFacts())).toEqual([]);
  });

  it("fails one whose signatures do not", () => {
    expect(outcomeOf(broken, chainFacts({ signaturesValid: false }))).toHaveLength(1);
  });

  it("does not judge a single certificate", () => {
    expect(outcomeOf(broken, chainFacts({ path: [certificateFacts()], signaturesValid: false }))).toBe(
      "not-applicable",
    );
  });
});
