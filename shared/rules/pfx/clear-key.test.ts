import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts, keyFacts, tripleDes } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { clearKey } from "./clear-key.ts";

describe("pfx.clear-key (cases/p16, bcgit/bc-java issue 1494)", () => {
  it("passes an encrypted key", () => {
    expect(outcomeOf(clearKey, bundleFacts())).toEqual([]);
    expect(outcomeOf(clearKey, certificateFacts())).toBe("not-applicable");
  });

  it("finds a key bag in clear, whatever password the file has", () => {
    const keys = [keyFacts({ encryption: { ...tripleDes, scheme: "none", cipher: "none" } })];
    expect(outcomeOf(clearKey, bundleFacts({ keys }))).toMatchObject([{ at: "key.encryption" }]);
  });

  it("finds the empty password", () => {
    expect(outcomeOf(clearKey, bundleFacts({ password: "empty" }))).toMatchObject([{ at: "bundle.password" }]);
  });
});
