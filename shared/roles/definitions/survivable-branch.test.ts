import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { Deployment } from "../../deployment/model.ts";
import { plansOf, rowOf } from "../testing/plans-of.ts";

function branch(appliance: boolean): Deployment {
  return {
    ...exampleDeployment,
    pools: [
      {
        kind: "survivable-branch",
        fqdn: "sba01.contoso.net",
        site: "Portland",
        servers: [{ fqdn: "sba01.contoso.net" }],
        appliance,
      },
    ],
  };
}

describe("survivable-branch (roles.md §4.5)", () => {
  it.each([true, false])("is the row of Microsoft's table and its own name (appliance: %s)", (appliance) => {
    const plans = plansOf("survivable-branch", { deployment: branch(appliance) });
    expect(plans.map(rowOf)).toEqual([
      {
        uses: ["Default"],
        commonName: "sba01.contoso.net",
        names: ["sba01.contoso.net", "sip.contoso.com", "sip.fabrikam.com"],
        extendedKeyUsage: ["serverAuth"],
        exportable: false,
        authority: "private",
        scope: "server",
        nodes: ["sba01.contoso.net"],
      },
    ]);
    const required = plans[0]?.names.filter(({ need }) => need === "required");
    expect(required?.map(({ name }) => name)).toEqual(["sip.contoso.com", "sip.fabrikam.com"]);
    expect(required?.every(({ citation }) => (citation.inferred ?? false) === !appliance)).toBe(true);
  });
});
