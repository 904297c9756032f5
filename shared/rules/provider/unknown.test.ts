import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { unknown } from "./unknown.ts";

describe("provider.unknown: providers outside the catalogue", () => {
  it("passes a known one, and an unknown key storage provider whose name tells", () => {
    expect(outcomeOf(unknown, bundleFacts())).toEqual([]);
    expect(outcomeOf(unknown, bundleFacts({ keys: [keyFacts({ provider: "YubiHSM Key Storage Provider" })] }))).toEqual(
      [],
    );
  });

  it("notes one that tells nothing", () => {
    expect(outcomeOf(unknown, bundleFacts({ keys: [keyFacts({ provider: "Contoso HSM" })] }))).toMatchObject([
      { what: expect.stringContaining("Contoso HSM") },
    ]);
  });
});
