import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { Deployment } from "../../deployment/model.ts";
import { AppError } from "../../errors/app-error.ts";
import { presentCitation } from "../../present/citation.ts";
import { format } from "../../text/localise.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { literal } from "../../text/testing/literal.ts";
import { enterpriseFrontEnd } from "../definitions/enterprise-front-end.ts";
import { roleById, roles } from "../index.ts";
import { type CertificatePlan, roleIds } from "../types.ts";
import { type PlanInput, planCertificates } from "./plan.ts";
import { planProblems } from "./plan-problems.ts";

const base: PlanInput = { deployment: exampleDeployment, product: "lync-2013", role: "enterprise-front-end" };

function planOf(changes: Partial<PlanInput> = {}): CertificatePlan {
  const [plan] = planCertificates({ ...base, servers: ["fe01.contoso.com"], ...changes });
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

function included(plan: CertificatePlan): readonly string[] {
  return plan.names.filter((name) => name.included).map((name) => name.name);
}

function changedPool(changes: object): Deployment {
  const [pool, ...others] = exampleDeployment.pools;
  return { ...exampleDeployment, pools: [{ ...pool, ...changes } as Deployment["pools"][number], ...others] };
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
    throw thrown;
  }
  return "nothing thrown";
}

describe("roles", () => {
  it("has one entry for each id", () => {
    expect(roles.map((role) => role.id)).toEqual([...roleIds]);
    for (const id of roleIds) expect(roleById(id).id).toBe(id);
  });
});

describe("the plan of an Enterprise Front End (roles.md §4.2)", () => {
  it("makes one plan per server, each with its own server name", () => {
    const plans = planCertificates(base);
    expect(plans.map((plan) => plan.server)).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
    expect(plans.map((plan) => included(plan).includes("fe01.contoso.com"))).toEqual([true, false]);
    expect(new Set(plans.map((plan) => plan.friendlyName)).size).toBe(2);
  });

  it("names the pool as common name and lists the names in the safe order", () => {
    const plan = planOf();
    expect(plan.subject.commonName).toBe("pool01.contoso.com");
    expect(included(plan)).toEqual([
      "pool01.contoso.com",
      "fe01.contoso.com",
      "sip.contoso.com",
      "webint01.contoso.com",
      "webext01.contoso.com",
      "meet.contoso.com",
      "dialin.contoso.com",
      "admin.contoso.com",
      "lyncdiscoverinternal.contoso.com",
      "lyncdiscover.contoso.com",
      "sip.fabrikam.com",
      "meet.fabrikam.com",
      "lyncdiscoverinternal.fabrikam.com",
      "lyncdiscover.fabrikam.com",
    ]);
  });

  it("asks for what the Lync tools ask for (formats.md §5.3)", () => {
    expect(planOf()).toMatchObject({
      provider: "Microsoft RSA SChannel Cryptographic Provider",
      providerType: 12,
      keySpec: 1,
      key: "rsa-2048",
      digest: "SHA-256",
      extendedKeyUsage: ["serverAuth"],
      keyUsage: ["digitalSignature", "keyEncipherment"],
      templateName: "WebServer",
    });
  });

  it("requires the pool and the server only", () => {
    const required = planOf().names.filter((name) => name.need === "required");
    expect(required.map((name) => name.name)).toEqual(["pool01.contoso.com", "fe01.contoso.com"]);
  });

  it("takes sip names in only where clients sign in automatically", () => {
    const plan = planOf({ deployment: changedPool({ automaticSignIn: false }) });
    expect(included(plan).filter((name) => name.startsWith("sip."))).toEqual([]);
    expect(plan.names.find((name) => name.name === "sip.contoso.com")).toMatchObject({
      need: "conditional",
      included: false,
    });
  });

  it("offers wildcards for simple URLs and Autodiscover names, never by itself and never for the pool or the server", () => {
    const wildcards = planOf().names.filter((name) => name.need === "wildcard-alternative");
    expect(wildcards.map((name) => [name.name, name.included])).toEqual([
      ["*.contoso.com", false],
      ["*.fabrikam.com", false],
    ]);
    expect(format(wildcards[0]?.reason ?? literal(""))).toContain("meet.contoso.com");
    expect(format(wildcards[0]?.reason ?? literal(""))).not.toContain("pool01");
  });

  it("gives every name a reason and a citation", () => {
    for (const name of planOf().names) {
      expect(format(name.reason).length).toBeGreaterThan(10);
      expect(presentCitation(name.citation).said.join("").length).toBeGreaterThan(3);
    }
  });

  it("lists a host once where the web services share the pool's name in another case", () => {
    const plan = planOf({
      deployment: changedPool({ webServices: { internal: "POOL01.contoso.com", external: "webext01.contoso.com" } }),
    });
    expect(included(plan).filter((name) => name === "pool01.contoso.com")).toHaveLength(1);
    expect(plan.names[0]).toMatchObject({ name: "pool01.contoso.com", need: "required" });
  });

  it("writes names and their wildcards in lower case, whatever the deployment's case", () => {
    const plan = planOf({ deployment: { ...exampleDeployment, sipDomains: ["Contoso.com"] } });
    expect(plan.names.find(({ name }) => name === "lyncdiscover.contoso.com")?.wildcard).toBe("*.contoso.com");
    expect(plan.names.every(({ name }) => name === name.toLowerCase())).toBe(true);
  });

  it("shows a product's own notes to that product only", () => {
    const text = (plan: CertificatePlan) => plan.notes.map((note) => format(note.text)).join(" ");
    expect(text(planOf({ product: "lync-2010" }))).toContain(
      "Lync Server 2010 documents were read for the Default row only",
    );
    expect(text(planOf())).not.toContain("Default row only");
  });

  it("says which SIP domain has no Meet URL", () => {
    const plan = planOf({ deployment: { ...exampleDeployment, simpleUrls: exampleDeployment.simpleUrls.slice(0, 1) } });
    expect(plan.notes.some((note) => format(note.text).includes("no Meet URL for fabrikam.com"))).toBe(true);
  });
});

describe("the user's own choices", () => {
  it("puts a new name in its group and keeps the reason honest", () => {
    const plan = planOf({ addedNames: [" FE02.contoso.com ", "ucupdates-r2.fabrikam.com"] });
    const names = included(plan);
    expect(names.slice(0, 2)).toEqual(["pool01.contoso.com", "fe01.contoso.com"]);
    expect(names.indexOf("fe02.contoso.com")).toBeLessThan(names.indexOf("sip.fabrikam.com"));
    expect(names.at(-1)).toBe("ucupdates-r2.fabrikam.com");
    expect(inWords(plan.names.find((name) => name.name === "fe02.contoso.com"))?.reason).toContain(
      "Another server of the pool",
    );
    const [own] = planOf({ addedNames: ["old-pool.contoso.com"] }).names.filter(({ byUser }) => byUser === "added");
    expect(inWords(own)).toMatchObject({ name: "old-pool.contoso.com", reason: "Added by you." });
  });

  it("takes in a name that stood aside, with its own reason, and puts wildcards last", () => {
    const plan = planOf({ addedNames: ["*.contoso.com", "sipinternal.fabrikam.com"] });
    expect(included(plan).at(-1)).toBe("*.contoso.com");
    expect(plan.names.find((name) => name.name === "sipinternal.fabrikam.com")).toMatchObject({
      included: true,
      need: "conditional",
    });
  });

  it("never lists a name twice", () => {
    const plan = planOf({ addedNames: ["MEET.contoso.com", "meet.contoso.com", "x.contoso.com", "X.contoso.com"] });
    const names = plan.names.map((name) => name.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("keeps a removed required name out and says what follows", () => {
    const plan = planOf({ removedNames: ["FE01.contoso.com"] });
    expect(included(plan)).not.toContain("fe01.contoso.com");
    expect(inWords(planProblems(plan))).toEqual([
      expect.objectContaining({ severity: "error", what: expect.stringContaining("fe01.contoso.com") }),
    ]);
  });

  it("warns of a name that the deployment needs and the user left out, and not of one whose condition does not hold", () => {
    expect(inWords(planProblems(planOf({ removedNames: ["sip.fabrikam.com", "sipinternal.fabrikam.com"] })))).toEqual([
      expect.objectContaining({ severity: "warning", what: expect.stringContaining("sip.fabrikam.com") }),
    ]);
  });

  it("says nothing about web names that a wildcard replaces, and warns of the wildcard", () => {
    const plan = planOf({ addedNames: ["*.contoso.com"], removedNames: ["meet.contoso.com", "webext01.contoso.com"] });
    const problems = inWords(planProblems(plan));
    expect(problems.map((problem) => problem.severity)).toEqual(["warning", "warning"]);
    expect(problems[0]?.what).toContain("webext01.contoso.com");
    expect(inWords(planProblems(planOf()))).toEqual([]);
  });
});

describe("what cannot be planned", () => {
  it.each([
    ["a product without this role", { product: "cisco-uc" as const }, "PLAN_ROLE_UNKNOWN"],
    ["a server of another role", { servers: ["edge01.contoso.com"] }, "PLAN_SERVER_UNKNOWN"],
    ["a deployment without the role", { deployment: { ...exampleDeployment, pools: [] } }, "PLAN_INCOMPLETE"],
    ["the common name taken out", { removedNames: ["pool01.contoso.com"] }, "PLAN_INCOMPLETE"],
    ["a name with an underscore", { addedNames: ["fe_01.contoso.com"] }, "PLAN_NAME_UNUSABLE"],
    ["a star inside a label", { addedNames: ["f*.contoso.com"] }, "PLAN_NAME_UNUSABLE"],
  ])("%s is refused", (_title, changes, code) => {
    expect(codeOf(() => planOf(changes))).toBe(code);
  });

  it("names the servers to choose from", () => {
    expect(() => planOf({ servers: ["fe09.contoso.com"] })).toThrow(/fe09\.contoso\.com/);
  });

  it("has no pool, so no role, in a deployment without Front Ends", () => {
    expect(enterpriseFrontEnd.pools({ ...exampleDeployment, pools: exampleDeployment.pools.slice(1) })).toEqual([]);
  });
});
