import { describe, expect, it } from "vitest";
import { limits } from "../limits.ts";
import { inWords } from "../text/testing/in-words.ts";
import { deploymentProblems } from "./deployment-problems.ts";
import { exampleDeployment } from "./example.ts";
import type { Deployment } from "./model.ts";
import type { Pool } from "./pools.ts";
import { everyPool } from "./testing/every-pool.ts";

function said(deployment: Deployment) {
  return inWords(deploymentProblems(deployment));
}

type WebKind = "standard-front-end" | "enterprise-front-end" | "director";

function webPool(kind: WebKind, fqdn: string, internal: string, external: string): Pool {
  const servers = [{ fqdn: kind === "standard-front-end" ? fqdn : `server-of-${fqdn}` }];
  return { kind, fqdn, site: "Redmond", servers, webServices: { internal, external }, automaticSignIn: false };
}

function problemsOf(...pools: readonly Pool[]) {
  return said({ ...exampleDeployment, pools });
}

describe("deploymentProblems", () => {
  it("has nothing to say of the examples", () => {
    expect(said(exampleDeployment)).toEqual([]);
    expect(said(everyPool)).toEqual([]);
  });

  it("warns of one name inside and outside, whatever its case (roles.md §14.2)", () => {
    expect(
      problemsOf(webPool("standard-front-end", "skypefe.contoso.com", "skypefe.contoso.com", "SkypeFE.contoso.com")),
    ).toMatchObject([{ severity: "warning", what: expect.stringContaining("one name inside and outside") }]);
  });

  it("refuses a Director with a Front End pool's external name, whichever is listed first", () => {
    const director = webPool("director", "dir.contoso.com", "dirint.contoso.com", "webext.contoso.com");
    const pool = webPool("enterprise-front-end", "pool.contoso.com", "webint.contoso.com", "webext.contoso.com");
    const expected = [
      {
        severity: "error",
        what: "The Director dir.contoso.com has the external web services name of pool.contoso.com: webext.contoso.com.",
      },
    ];
    expect(problemsOf(director, pool)).toMatchObject(expected);
    expect(problemsOf(pool, director)).toMatchObject(expected);
  });

  it("refuses two pools with one external or one internal name", () => {
    const one = webPool("enterprise-front-end", "pool1.contoso.com", "webint.contoso.com", "webext.contoso.com");
    expect(
      problemsOf(one, webPool("enterprise-front-end", "pool2.contoso.com", "int2.contoso.com", "webext.contoso.com")),
    ).toMatchObject([{ severity: "error", what: expect.stringContaining("share the external") }]);
    expect(
      problemsOf(one, webPool("enterprise-front-end", "pool2.contoso.com", "webint.contoso.com", "ext2.contoso.com")),
    ).toMatchObject([{ severity: "error", what: expect.stringContaining("share the internal") }]);
  });

  it("warns of an internal name that a Standard Edition server cannot have", () => {
    expect(
      problemsOf(webPool("standard-front-end", "se01.contoso.com", "webint.contoso.com", "webext.contoso.com")),
    ).toMatchObject([{ severity: "warning", what: expect.stringContaining("webint.contoso.com") }]);
  });

  it("finds pools and servers that are entered twice", () => {
    const [, , mediation] = exampleDeployment.pools;
    if (mediation === undefined) throw new Error("The example has no Mediation pool.");
    expect(problemsOf(mediation, mediation)).toMatchObject([
      { severity: "error", what: expect.stringContaining("twice") },
    ]);
    expect(problemsOf(mediation, { ...mediation, fqdn: "other.contoso.com" })).toMatchObject([
      { severity: "error", what: expect.stringContaining("med01.contoso.com is in two pools") },
      { severity: "error", what: expect.stringContaining("med02.contoso.com is in two pools") },
    ]);
  });

  it("names each thing once where many pools share it, and not each two of them", () => {
    const [, , mediation] = exampleDeployment.pools;
    if (mediation === undefined) throw new Error("The example has no Mediation pool.");
    const pools = Array.from({ length: 7 }, (_, index) => ({ ...mediation, fqdn: `med${index}.contoso.com` }));
    const [first] = pools;
    if (first === undefined) throw new Error("There are seven pools.");
    expect(problemsOf(...pools).map(({ what }) => what)).toEqual(
      mediation.servers.map(
        ({ fqdn }) =>
          `The server ${fqdn} is in 7 pools, med0.contoso.com, med1.contoso.com, med2.contoso.com, med3.contoso.com, med4.contoso.com and 2 more.`,
      ),
    );
    expect(problemsOf(first, first, first).map(({ what }) => what)).toEqual([
      "The pool med0.contoso.com is in the deployment 3 times.",
    ]);
  });

  it("comes to an end with the largest deployment, all of whose pools share everything", () => {
    const pools = Array.from({ length: limits.pools }, (_, index) =>
      webPool("enterprise-front-end", `pool${index}.contoso.com`, "webint.contoso.com", "webext.contoso.com"),
    );
    const sipDomains = Array.from({ length: limits.sipDomains }, (_, index) => `d${index}.contoso.com`);
    const problems = said({ ...exampleDeployment, pools, sipDomains, simpleUrls: [] });
    expect(problems).toHaveLength(2 * (limits.pools - 1) + limits.sipDomains);
  });

  it("warns of a SIP domain without a Meet URL", () => {
    const deployment: Deployment = { ...exampleDeployment, simpleUrls: exampleDeployment.simpleUrls.slice(0, 1) };
    expect(said(deployment)).toMatchObject([
      { severity: "warning", what: "The SIP domain fabrikam.com has no Meet URL." },
    ]);
  });

  it("misses no Meet URL where only Cisco’s nodes are", () => {
    const cisco = { ...everyPool, pools: everyPool.pools.filter(({ kind }) => kind === "cucm"), simpleUrls: [] };
    expect(said(cisco)).toEqual([]);
  });

  it("names Microsoft’s own domain of a hybrid deployment (roles.md §5.1: “except *.onmicrosoft.com”)", () => {
    const sipDomains = [...exampleDeployment.sipDomains, "contoso.mail.onmicrosoft.com"];
    expect(said({ ...exampleDeployment, sipDomains })).toMatchObject([
      {
        severity: "warning",
        what: "The SIP domain contoso.mail.onmicrosoft.com is Microsoft’s, for your online tenant.",
      },
    ]);
  });
});
