import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { ambiguous } from "./ambiguous.ts";

describe("keyspec.ambiguous: both marks at once", () => {
  it("passes one mark", () => {
    expect(outcomeOf(ambiguous, bundleFacts())).toEqual([]);
  });

  it("warns of both with a legacy provider and with none named", () => {
    expect(outcomeOf(ambiguous, bundleFacts({ keys: [keyFacts({ keySpec: "ambiguous" })] }))).toHaveLength(1);
    expect(
      outcomeOf(ambiguous, bundleFacts({ keys: [keyFacts({ keySpec: "ambiguous", provider: null })] })),
    ).toHaveLength(1);
  });

  it("says nothing about CNG keys, where both are usual", () => {
    expect(
      outcomeOf(
        ambiguous,
        bundleFacts({
          keys: [keyFacts({ keySpec: "ambiguous", provider: "Microsoft Software Key Storage Provider" })],
        }),
      ),
    ).toBe("not-applicable");
  });
});
