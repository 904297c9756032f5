import { describe, expect, it } from "vitest";
import { infProblems } from "../../facts/inf-problems.ts";
import { requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { inf } from "./inf.ts";

const ofInf = (problems: readonly (typeof infProblems)["backslash"][]) =>
  requestFacts({ readFrom: "inf", inf: { machineKeySet: true, exportable: true, problems } });

describe("form.inf (formats.md §5.2)", () => {
  it("passes an INF that certreq understands", () => {
    expect(outcomeOf(inf, ofInf([]))).toEqual([]);
  });

  it("says what certreq stumbles over", () => {
    expect(outcomeOf(inf, ofInf([infProblems.backslash]))).toMatchObject([
      { what: expect.stringContaining("backslash"), at: "request.inf" },
    ]);
  });

  it("has nothing to say about a request", () => {
    expect(outcomeOf(inf, requestFacts())).toBe("not-applicable");
  });
});
