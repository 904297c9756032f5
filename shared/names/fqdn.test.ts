import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../text/localise.ts";
import { literal } from "../text/testing/literal.ts";
import { fqdnProblem } from "./fqdn.ts";

describe("fqdnProblem", () => {
  it.each([
    ["fe_01.contoso.com", /underscore/],
    ["fe01", /no domain/],
    ["münchen.contoso.com", /xn--mnchen-3ya\.contoso\.com/],
    ["a\tb.contoso.com", /control character/],
    ["a\u0000b.contoso.com", /control character/],
    ["ä\u0007.contoso.com", /control character/],
    ["https://fe01.contoso.com", /protocol/],
    ["fe01..contoso.com", /empty part/],
  ])("says in words what is wrong with %j", (name, problem) => {
    expect(format(fqdnProblem(name) ?? literal("none"))).toMatch(problem);
  });

  it("takes a full name in any case", () => {
    expect(fqdnProblem("FE01.Contoso.com")).toBeNull();
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (name) => {
        const problem = fqdnProblem(name);
        return problem === null || format(problem).length > 0;
      }),
      { numRuns: 2_000 },
    );
  });
});
