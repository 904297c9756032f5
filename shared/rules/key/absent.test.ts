import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { absent } from "./absent.ts";

describe("key.absent: a PFX without its key", () => {
  it("passes a PFX with the key", () => {
    expect(outcomeOf(absent, bundleFacts())).toEqual([]);
  });

  it("fails a PFX without one", () => {
    expect(outcomeOf(absent, bundleFacts({ keys: [] }))).toHaveLength(1);
  });

  it("asks no certificate file for a key", () => {
    expect(outcomeOf(absent, certificateFacts())).toBe("not-applicable");
  });
});
