import { describe, expect, it } from "vitest";
import { plansOf, rowOf } from "../testing/plans-of.ts";

describe("office-web-apps (roles.md §6.3)", () => {
  it("is the farm's name inside, one exportable key for the farm", () => {
    expect(plansOf("office-web-apps").map(rowOf)).toEqual([
      {
        uses: [],
        commonName: "wac.contoso.net",
        names: ["wac.contoso.net"],
        extendedKeyUsage: ["serverAuth"],
        exportable: true,
        authority: "private",
        scope: "pool",
        nodes: ["wac01.contoso.net", "wac02.contoso.net"],
      },
    ]);
  });

  it("says that the product itself asks for no usage", () => {
    const [plan] = plansOf("office-web-apps");
    expect(plan?.notes.some(({ citation }) => citation.quote?.includes("Server EKU extensions are not required"))).toBe(
      true,
    );
  });

  it("is no role of Lync Server 2010", () => {
    expect(() => plansOf("office-web-apps", { product: "lync-2010" })).toThrow(/has no role/);
  });
});
