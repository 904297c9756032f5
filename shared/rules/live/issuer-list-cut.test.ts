import { describe, expect, it } from "vitest";
import { endpointFacts, namingIssuers } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerListCut } from "./issuer-list-cut.ts";

describe("live.issuer-list-cut", () => {
  it.each([
    [0, 0],
    [16_383, 0],
    [16_384, 1],
    [60_000, 1],
  ])("%i bytes: %i", (bytes, found) => {
    expect(outcomeOf(issuerListCut, namingIssuers(bytes))).toHaveLength(found);
  });

  it("asks nothing where no client certificate is asked for", () => {
    expect(outcomeOf(issuerListCut, endpointFacts())).toBe("not-applicable");
  });
});
