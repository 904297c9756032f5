import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { deploymentSchema } from "#shared/deployment/model.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { deploymentDefaults, emptyPool, type TypedDeployment } from "./fields.ts";
import { fromDeployment } from "./from-deployment.ts";
import { poolKinds } from "./pool-fields.ts";
import { toDeployment } from "./to-deployment.ts";
import { deploymentStepSchema, typedProblems } from "./validations.ts";

const contoso: TypedDeployment = fromDeployment(exampleDeployment);

describe("toDeployment", () => {
  it.each([exampleDeployment, everyPool])("gives back what the form was filled with: $name", (deployment) => {
    const typed = fromDeployment(deployment);
    expect(typedProblems(typed)).toEqual([]);
    expect(toDeployment(typed)).toEqual({ ...deployment, organization: {} });
    expect(deploymentSchema.parse(toDeployment(typed))).toEqual(toDeployment(typed));
  });

  it("keeps the URLs of single sites, for which the form has no field", () => {
    const meet = {
      component: "meet",
      domain: "contoso.com",
      site: "Redmond",
      url: "https://meet-r.contoso.com",
    } as const;
    const typed = fromDeployment({ ...exampleDeployment, simpleUrls: [meet] });
    expect(typed.meet).toBe("");
    expect(toDeployment(typed).simpleUrls).toEqual([meet]);
  });

  it("takes a pool without servers for one server of that name", () => {
    const pools = [{ ...emptyPool("mediation"), fqdn: "Med01.Contoso.com" }];
    expect(toDeployment({ ...contoso, pools }).pools[0]).toMatchObject({
      fqdn: "med01.contoso.com",
      servers: [{ fqdn: "med01.contoso.com" }],
    });
  });
});

describe("typedProblems", () => {
  it("names every empty field that is needed, in the order of the form", () => {
    expect(typedProblems(deploymentDefaults.typed).map(({ field }) => field)).toEqual([
      "name",
      "sipDomains",
      "pools.0.fqdn",
      "pools.0.webInternal",
      "pools.0.webExternal",
    ]);
  });

  it.each(poolKinds)("asks for the name of an empty %s", (kind) => {
    const fields = typedProblems({ ...contoso, pools: [emptyPool(kind)] }).map(({ field }) => field);
    expect(fields[0]).toBe("pools.0.fqdn");
  });

  it("says which entry of a list is wrong", () => {
    const pools = contoso.pools
      .map((pool) => ({ ...pool, servers: "fe01.contoso.com\nfe_02.contoso.com" }))
      .slice(0, 1);
    expect(typedProblems({ ...contoso, pools, meet: "meet.contoso.com" })).toEqual([
      { field: "meet", message: expect.stringContaining("meet.contoso.com") },
      { field: "pools.0.servers", message: expect.stringContaining("fe_02.contoso.com") },
    ]);
  });

  it("wants at least one pool", () => {
    expect(typedProblems({ ...contoso, pools: [] }).map(({ field }) => field)).toEqual(["name"]);
  });
});

describe("deploymentStepSchema", () => {
  const paths = (value: unknown) =>
    deploymentStepSchema.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];

  it("is content with a known deployment, whatever stands in the typed fields", () => {
    expect(paths(deploymentDefaults)).toEqual([]);
  });

  it("points at the typed fields where the deployment is typed", () => {
    const typed = { ...contoso, pools: [{ ...emptyPool("mediation"), fqdn: "med01" }] };
    expect(paths({ ...deploymentDefaults, source: "typed", typed })).toEqual(["typed.pools.0.fqdn"]);
  });
});
