import { describe, expect, it } from "vitest";
import { plansOf, rowOf } from "../testing/plans-of.ts";

describe("edge-internal (roles.md §5.2)", () => {
  it("is lsedge.contoso.net alone, one key for the pool, of a private authority", () => {
    expect(plansOf("edge-internal").map(rowOf)).toEqual([
      {
        uses: ["Internal"],
        commonName: "lsedge.contoso.net",
        names: ["lsedge.contoso.net"],
        extendedKeyUsage: ["serverAuth"],
        exportable: true,
        authority: "private",
        scope: "pool",
        nodes: ["edge01.contoso.net", "edge02.contoso.net"],
      },
    ]);
  });

  it("is planned once, whichever server is chosen", () => {
    const chosen = plansOf("edge-internal", { servers: ["edge02.contoso.net"] });
    expect(chosen).toEqual(plansOf("edge-internal"));
  });
});
