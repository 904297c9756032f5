import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.ts";

const sorted = (values: readonly (string | number)[]) => values.toSorted(compareValues);

describe("compareValues", () => {
  it("counts the servers of a pool as people do", () => {
    expect(sorted(["fe10.contoso.com", "fe2.contoso.com", "FE1.contoso.com"])).toEqual([
      "FE1.contoso.com",
      "fe2.contoso.com",
      "fe10.contoso.com",
    ]);
  });

  it("takes numbers by their size and days by their time", () => {
    expect(sorted([100, 9, 20])).toEqual([9, 20, 100]);
    expect(sorted(["2027-01-02", "2026-12-31"])).toEqual(["2026-12-31", "2027-01-02"]);
  });

  it("calls equal what differs in case alone", () => {
    expect(compareValues("Fe01", "fe01")).toBe(0);
  });
});
