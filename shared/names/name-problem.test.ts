import { describe, expect, it } from "vitest";
import { inWords } from "../text/testing/in-words.ts";
import { nameProblem } from "./name-problem.ts";

describe("nameProblem", () => {
  it.each(["fe01.contoso.com", "*.contoso.com", "contoso.com"])("accepts %s", (name) => {
    expect(nameProblem(name)).toBeNull();
  });

  it.each([
    ["fe_01.contoso.com", /underscore/],
    ["fe01", /no domain/],
    ["münchen.contoso.com", /outside A–Z; enter it as xn--mnchen-3ya\.contoso\.com\./],
    ["*.münchen.contoso.com", /enter it as xn--mnchen-3ya\.contoso\.com/],
    ["münchen", /enter the name in letters A–Z/],
    ["fe01.contoso.com.", /ends in a dot/],
    ["fe01..contoso.com", /empty part/],
    ["-fe01.contoso.com", /begins or ends with a hyphen/],
    ["fe 01.contoso.com", /has a space/],
    ["https://meet.contoso.com", /protocol/],
    ["meet.contoso.com/join", /other than letters, digits and hyphens/],
    [`${"a".repeat(64)}.contoso.com`, /has 64 characters/],
    [`${"a.".repeat(130)}com`, /longer than the 253/],
    ["*.com", /star must stand alone/],
    ["f*.contoso.com", /star must stand alone/],
    ["*.fe_01.contoso.com", /underscore/],
    ["10.0.0.5", /is an IP address, and no client looks for one among DNS names/],
    ["", /Enter a name/],
  ])("says in words what is wrong with “%s”", (name, words) => {
    expect(inWords(nameProblem(name))).toMatch(words);
  });
});
