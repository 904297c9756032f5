import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  dnsNames,
  issuingAuthority,
} from "#shared/rules/testing/build-facts.ts";
import { firstPurpose, type Purpose, plansFor, serversOf, withProduct } from "./purpose.ts";

const front = {
  ...firstPurpose(null, [exampleDeployment], null),
  role: "enterprise-front-end",
  deployment: exampleDeployment.name,
} as const;

function judged(purpose: Purpose) {
  const [plan] = plansFor({ ...front, server: "fe02.contoso.com" }, exampleDeployment).plans;
  const names = plan?.names.flatMap(({ included, name }) => (included ? [name] : [])) ?? [];
  const leaf = certificateFacts({ subjectAlternativeNames: dnsNames(...names) });
  const { plans } = plansFor(purpose, exampleDeployment);
  const context = { product: purpose.product, role: purpose.role, plans, now: "2026-11-20T12:00:00Z" };
  return judgeFacts(bundleFacts({ certificates: bagged(leaf, issuingAuthority()) }), "fe02.pfx", context);
}

describe("purpose", () => {
  it("compares with every server until one is chosen: fe02’s own PFX works", () => {
    expect(serversOf(front, exampleDeployment)).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
    expect(judged(front)).toMatchObject([{ verdict: "works", server: "fe02.contoso.com" }]);
    expect(judged({ ...front, server: "fe01.contoso.com" })).toMatchObject([
      { verdict: "will-not-work", server: "fe01.contoso.com" },
    ]);
  });

  it("begins with what was chosen last, without a deployment that nobody knows any more", () => {
    const kept: Purpose = { ...front, server: "fe01.contoso.com" };
    expect(firstPurpose(kept, [exampleDeployment], null)).toEqual(kept);
    expect(firstPurpose(kept, [exampleDeployment], "cisco-uc")).toEqual({ ...kept, product: "cisco-uc", role: null });
    expect(firstPurpose(kept, [], null)).toEqual({ ...kept, deployment: null, server: null });
  });

  it("takes the product of the last deployment where nothing was chosen", () => {
    const last = { ...exampleDeployment, name: "Fabrikam", product: "sfb-2019" } as const;
    expect(firstPurpose(null, [last, exampleDeployment], null)).toMatchObject({ product: "sfb-2019", role: null });
  });

  it("finds the role where none is chosen", () => {
    expect(judged({ ...front, role: null })).toMatchObject([{ verdict: "works", role: "enterprise-front-end" }]);
  });

  it("plans every way to spread the uses", () => {
    const layouts = new Set(plansFor(front, exampleDeployment).plans.map(({ layout }) => layout));
    expect([...layouts]).toEqual(["combined", "separate"]);
  });

  it("plans nothing without a deployment, and that is no error", () => {
    expect(plansFor(front, undefined)).toEqual({ plans: [], error: null });
  });

  it("says why a deployment gives no plan", () => {
    const empty = { ...exampleDeployment, pools: [] };
    expect(plansFor(front, empty).error?.code).toBe("PLAN_INCOMPLETE");
  });

  it("drops a role that the new product does not have", () => {
    expect(withProduct(front, "cisco-uc")).toMatchObject({ product: "cisco-uc", role: null });
    expect(withProduct(front, "lync-2013").role).toBe("enterprise-front-end");
  });
});
