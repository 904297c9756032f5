import { describe, expect, it } from "vitest";
import { AppError } from "../../errors/app-error.ts";
import { plansOf, rowOf } from "../testing/plans-of.ts";

describe("group-chat (roles.md §4.8)", () => {
  it("plans each server's own name, with no use that the Lync tools assign", () => {
    expect(plansOf("group-chat", { product: "lync-2010" }).map(rowOf)).toEqual([
      {
        uses: [],
        commonName: "pchat01.contoso.com",
        names: ["pchat01.contoso.com"],
        extendedKeyUsage: ["serverAuth"],
        exportable: false,
        authority: "private",
        scope: "server",
        nodes: ["pchat01.contoso.com"],
      },
    ]);
  });

  it("became Persistent Chat in Lync Server 2013", () => {
    expect(() => plansOf("group-chat")).toThrow(AppError);
  });
});
