import { describe, expect, it } from "vitest";
import { plansOf, rowOf } from "../testing/plans-of.ts";

const shared = {
  uses: [],
  extendedKeyUsage: ["serverAuth"],
  exportable: false,
  authority: "private",
  scope: "server",
};

describe("exchange-um (roles.md §7.1)", () => {
  it("is the server's own name, on each server", () => {
    expect(plansOf("exchange-um").map(rowOf)).toEqual([
      { ...shared, commonName: "um01.contoso.com", names: ["um01.contoso.com"], nodes: ["um01.contoso.com"] },
      { ...shared, commonName: "um02.contoso.com", names: ["um02.contoso.com"], nodes: ["um02.contoso.com"] },
    ]);
  });

  it("has the names of all servers where calls may move, or a wildcard for the others", () => {
    const [plan] = plansOf("exchange-um", { answers: { "um-resiliency": true } });
    expect(plan?.names.map(({ name, need, included }) => [name, need, included])).toEqual([
      ["um01.contoso.com", "required", true],
      ["um02.contoso.com", "conditional", true],
      ["*.contoso.com", "wildcard-alternative", false],
    ]);
  });
});
