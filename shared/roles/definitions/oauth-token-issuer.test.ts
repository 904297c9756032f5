import { describe, expect, it } from "vitest";
import { AppError } from "../../errors/app-error.ts";
import { planProblems } from "../planning/plan-problems.ts";
import { plansOf, rowOf } from "../testing/plans-of.ts";

describe("oauth-token-issuer (roles.md §4.9)", () => {
  it("is one exportable certificate for all Front End pools, named after the default SIP domain", () => {
    expect(plansOf("oauth-token-issuer").map(rowOf)).toEqual([
      {
        uses: ["OAuthTokenIssuer"],
        commonName: "contoso.com",
        names: ["contoso.com", "fabrikam.com"],
        extendedKeyUsage: ["serverAuth"],
        exportable: true,
        authority: "private",
        scope: "deployment",
        nodes: ["se01.contoso.com", "ee01.contoso.com", "ee02.contoso.com"],
      },
    ]);
  });

  it("is the same plan whichever server was chosen", () => {
    expect(plansOf("oauth-token-issuer", { servers: ["ee02.contoso.com"] })).toEqual(plansOf("oauth-token-issuer"));
  });

  it("does not exist in Lync Server 2010", () => {
    expect(() => plansOf("oauth-token-issuer", { product: "lync-2010" })).toThrow(AppError);
  });

  it("takes no key below 2048 bits (conflict 4)", () => {
    const [plan] = plansOf("oauth-token-issuer", { key: "rsa-1024" });
    expect(plan === undefined ? [] : planProblems(plan)).toMatchObject([{ severity: "error" }]);
  });
});
