import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { deploymentSchema } from "#shared/deployment/model.ts";
import { planCertificates } from "#shared/roles/plan.ts";
import { deploymentDefaults, type TypedDeployment } from "./fields.ts";
import { entries, toDeployment } from "./to-deployment.ts";
import { deploymentStepSchema, typedProblems } from "./validations.ts";

const contoso: TypedDeployment = {
  name: "Contoso",
  product: "lync-2013",
  sipDomains: "contoso.com\nfabrikam.com",
  pool: "Pool01.contoso.com",
  servers: "fe01.contoso.com\n fe02.contoso.com ",
  webInternal: "webint01.contoso.com",
  webExternal: "webext01.contoso.com",
  meet: "https://meet.contoso.com\nhttps://meet.fabrikam.com",
  dialin: "https://dialin.contoso.com",
  admin: "https://admin.contoso.com",
  automaticSignIn: true,
};

describe("toDeployment", () => {
  it("gives a deployment that the contract takes", () => {
    expect(typedProblems(contoso)).toEqual([]);
    expect(deploymentSchema.parse(toDeployment(contoso))).toEqual(toDeployment(contoso));
  });

  it("plans the same names as the example that says the same", () => {
    const names = (deployment: typeof exampleDeployment) =>
      planCertificates({ deployment, product: "lync-2013", role: "enterprise-front-end" }).map((plan) =>
        plan.names.filter(({ included }) => included).map(({ name }) => name),
      );
    expect(names(toDeployment(contoso))).toEqual(names(exampleDeployment));
  });

  it("gives a Meet URL to the SIP domain it lies in, and to every domain where it lies in none", () => {
    const meet = "https://meet.fabrikam.com https://web.example.net/meet";
    expect(
      toDeployment({ ...contoso, meet })
        .simpleUrls.slice(0, 2)
        .map(({ domain }) => domain),
    ).toEqual(["fabrikam.com", null]);
  });

  it("takes lines, commas and spaces as the end of an entry", () => {
    expect(entries(" a.b, c.d;\n\n e.f ")).toEqual(["a.b", "c.d", "e.f"]);
  });
});

describe("typedProblems", () => {
  it("names every empty field that is needed, in the order of the form", () => {
    expect(typedProblems(deploymentDefaults.typed).map(({ field }) => field)).toEqual([
      "name",
      "sipDomains",
      "pool",
      "servers",
      "webInternal",
      "webExternal",
    ]);
  });

  it("says which entry of a list is wrong", () => {
    const problems = typedProblems({
      ...contoso,
      servers: "fe01.contoso.com\nfe_02.contoso.com",
      meet: "meet.contoso.com",
    });
    expect(problems).toEqual([
      { field: "servers", message: expect.stringContaining("fe_02.contoso.com") },
      { field: "meet", message: expect.stringContaining("meet.contoso.com") },
    ]);
  });
});

describe("deploymentStepSchema", () => {
  const paths = (value: unknown) =>
    deploymentStepSchema.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];

  it("is content with a known deployment, whatever stands in the typed fields", () => {
    expect(paths(deploymentDefaults)).toEqual([]);
  });

  it("points at the typed fields where the deployment is typed", () => {
    expect(paths({ ...deploymentDefaults, source: "typed", typed: { ...contoso, pool: "pool01" } })).toEqual([
      "typed.pool",
    ]);
  });
});
