import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { defaultPurpose, planFor, serversOf, withProduct } from "./purpose.ts";

const front = { ...defaultPurpose, role: "enterprise-front-end", deployment: exampleDeployment.name } as const;

describe("purpose", () => {
  it("plans for the first server until one is chosen", () => {
    expect(serversOf(front, exampleDeployment)).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
    expect(planFor(front, exampleDeployment).plan?.server).toBe("fe01.contoso.com");
    expect(planFor({ ...front, server: "fe02.contoso.com" }, exampleDeployment).plan?.server).toBe("fe02.contoso.com");
  });

  it("plans nothing without a role or a deployment, and that is no error", () => {
    expect(planFor({ ...front, role: null }, exampleDeployment)).toEqual({ plan: null, error: null });
    expect(planFor(front, undefined)).toEqual({ plan: null, error: null });
  });

  it("says why a deployment gives no plan", () => {
    const empty = { ...exampleDeployment, pools: [] };
    expect(planFor(front, empty).error?.code).toBe("PLAN_INCOMPLETE");
  });

  it("drops a role that the new product does not have", () => {
    expect(withProduct(front, "cisco-uc")).toMatchObject({ product: "cisco-uc", role: null });
    expect(withProduct(front, "lync-2013").role).toBe("enterprise-front-end");
  });
});
