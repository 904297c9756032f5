import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { commonNameWildcard } from "./common-name-wildcard.ts";

describe("names.common-name-wildcard: no wildcard in the subject", () => {
  it("passes a name", () => {
    expect(outcomeOf(commonNameWildcard, certificateFacts())).toEqual([]);
  });

  it("fails a wildcard", () => {
    expect(outcomeOf(commonNameWildcard, requestFacts({ subject: distinguishedName("*.contoso.com") }))).toMatchObject([
      { what: "Its common name is the wildcard *.contoso.com.", at: "subject" },
    ]);
  });

  it("leaves Cisco's client alone, which accepts one (roles.md S2)", () => {
    expect(
      outcomeOf(commonNameWildcard, certificateFacts({ subject: distinguishedName("*.contoso.com") }), {
        product: "cisco-uc",
      }),
    ).toBe("not-applicable");
  });
});
