import { describe, expect, it } from "vitest";
import { endpointFacts, namingIssuers } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerListLong } from "./issuer-list-long.ts";

describe("live.issuer-list-long", () => {
  it.each([
    [0, 0],
    [12_288, 0],
    [12_289, 1],
    [16_383, 1],
    [16_384, 0],
  ])("%i bytes: %i", (bytes, found) => {
    expect(outcomeOf(issuerListLong, namingIssuers(bytes))).toHaveLength(found);
  });

  it("asks nothing where no client certificate is asked for", () => {
    expect(outcomeOf(issuerListLong, endpointFacts())).toBe("not-applicable");
  });
});
