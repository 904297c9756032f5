import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { commonNameWildcard } from "./common-name-wildcard.ts";
import { commonNameWildcardEdgeInternal } from "./common-name-wildcard-edge-internal.ts";

const wildcard = certificateFacts({ subject: distinguishedName("*.contoso.net") });

describe("names.common-name-wildcard-edge-internal: where the documents disagree", () => {
  it("warns on the internal side, where the error does not look", () => {
    expect(outcomeOf(commonNameWildcardEdgeInternal, wildcard, { role: "edge-internal" })).toMatchObject([
      { what: "Its common name is the wildcard *.contoso.net.", why: expect.stringContaining("contradict each other") },
    ]);
    expect(outcomeOf(commonNameWildcard, wildcard, { role: "edge-internal" })).toBe("not-applicable");
  });

  it("leaves the external side to the error", () => {
    expect(outcomeOf(commonNameWildcardEdgeInternal, wildcard, { role: "edge-external" })).toBe("not-applicable");
    expect(outcomeOf(commonNameWildcard, wildcard, { role: "edge-external" })).toHaveLength(1);
  });

  it("passes a name", () => {
    expect(outcomeOf(commonNameWildcardEdgeInternal, certificateFacts(), { role: "edge-internal" })).toEqual([]);
  });
});
