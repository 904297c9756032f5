import { describe, expect, it } from "vitest";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { includedNames, plansOf, rowOf } from "../testing/plans-of.ts";

describe("trusted-application (roles.md §7.2)", () => {
  it("is the pool's name and the server's own, on each server", () => {
    const shared = {
      uses: ["Default"],
      commonName: "apps.contoso.com",
      extendedKeyUsage: ["serverAuth"],
      exportable: false,
      authority: "private",
      scope: "server",
    };
    expect(plansOf("trusted-application").map(rowOf)).toEqual([
      { ...shared, names: ["apps.contoso.com", "app01.contoso.com"], nodes: ["app01.contoso.com"] },
      { ...shared, names: ["apps.contoso.com", "app02.contoso.com"], nodes: ["app02.contoso.com"] },
    ]);
  });

  it("has one name where the pool is one computer", () => {
    const pool = {
      kind: "trusted-application",
      fqdn: "w01.contoso.com",
      site: "A",
      servers: [{ fqdn: "w01.contoso.com" }],
    } as const;
    const [plan] = plansOf("trusted-application", { deployment: { ...everyPool, pools: [pool] } });
    expect(plan && includedNames(plan)).toEqual(["w01.contoso.com"]);
  });

  it("marks what no document says", () => {
    expect(plansOf("trusted-application")[0]?.names.every(({ citation }) => citation.inferred === true)).toBe(true);
  });
});
