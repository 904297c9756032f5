import { describe, expect, it } from "vitest";
import { everyPool } from "../deployment/testing/every-pool.ts";
import { planDeployment } from "../roles/planning/plan-deployment.ts";
import { authorityOf, hasTemplates, templateFor, usualAuthorities } from "./chosen-authorities.ts";

describe("the authorities of a run", () => {
  it("sign what is inside and what the internet must trust", () => {
    const plans = planDeployment({
      deployment: everyPool,
      product: "sfb-2015",
      selections: [{ role: "edge-external" }, { role: "edge-internal" }],
    });
    expect(plans.map((plan) => authorityOf(plan, usualAuthorities))).toEqual(["public", "ad-cs-enterprise"]);
    expect(plans.map((plan) => authorityOf(plan, { private: "lab-ca", public: "lab-ca" }))).toEqual([
      "lab-ca",
      "lab-ca",
    ]);
  });

  it("name a template to an enterprise CA alone", () => {
    const template = { kind: "name", name: "WebServer" } as const;
    expect(templateFor("ad-cs-enterprise", template)).toBe(template);
    expect(templateFor("ad-cs-standalone", template)).toBeNull();
    expect(hasTemplates("public")).toBe(false);
  });
});
