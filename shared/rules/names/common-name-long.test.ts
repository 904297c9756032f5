import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { commonNameLong } from "./common-name-long.ts";

const named = (length: number) => ({ subject: distinguishedName("ä".repeat(length)) });

describe("names.common-name-long (RFC 5280 appendix A.1, ub-common-name)", () => {
  it("counts characters, not octets", () => {
    expect(outcomeOf(commonNameLong, requestFacts(named(64)))).toEqual([]);
    expect(outcomeOf(commonNameLong, requestFacts(named(65)))).toMatchObject([
      { what: expect.stringContaining("has 65 characters"), at: "subject" },
    ]);
  });

  it("is no rule for what was issued all the same", () => {
    expect(outcomeOf(commonNameLong, certificateFacts(named(65)))).toBe("not-applicable");
  });
});
