import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { format } from "../../text/localise.ts";
import { includedNames, plansOf } from "../testing/plans-of.ts";

const servers = ["dir01.contoso.com"];

describe("director (roles.md §4.3)", () => {
  it("holds the names of Microsoft's summary for a Director pool, and the web services names", () => {
    const [plan] = plansOf("director", { servers });
    expect(plan?.subject.commonName).toBe("dirpool01.contoso.com");
    expect(plan === undefined ? [] : includedNames(plan)).toEqual([
      "dirpool01.contoso.com",
      "dir01.contoso.com",
      "dirwebint.contoso.com",
      "dirwebext.contoso.com",
      "meet.contoso.com",
      "dialin.contoso.com",
      "admin.contoso.com",
      "lyncdiscoverinternal.contoso.com",
      "lyncdiscover.contoso.com",
      "meet.fabrikam.com",
      "lyncdiscoverinternal.fabrikam.com",
      "lyncdiscover.fabrikam.com",
    ]);
    expect(plan?.names.find(({ name }) => name === "*.contoso.com")).toMatchObject({ included: false });
  });

  it("holds the names of the summary for a single Director, dir01.contoso.net", () => {
    const deployment = {
      ...exampleDeployment,
      sipDomains: ["contoso.com"],
      pools: [
        {
          kind: "director",
          fqdn: "dir01.contoso.net",
          site: "Redmond",
          servers: [{ fqdn: "dir01.contoso.net" }],
          webServices: { internal: "dir01.contoso.net", external: "dirwebext.contoso.com" },
          automaticSignIn: false,
        },
      ],
      simpleUrls: [
        { component: "meet", domain: null, url: "https://meet.contoso.com" },
        { component: "dialin", domain: null, url: "https://dialin.contoso.com" },
      ],
    } as const;
    const [plan] = plansOf("director", { deployment });
    expect(plan?.subject.commonName).toBe("dir01.contoso.net");
    expect(plan === undefined ? [] : includedNames(plan)).toEqual([
      "dir01.contoso.net",
      "dirwebext.contoso.com",
      "meet.contoso.com",
      "dialin.contoso.com",
      "lyncdiscoverinternal.contoso.com",
      "lyncdiscover.contoso.com",
    ]);
  });

  it("names the server in the web certificates, the pool in the Default one", () => {
    const plans = plansOf("director", { servers, layout: "separate" });
    expect(plans.map(({ subject }) => subject.commonName)).toEqual([
      "dirpool01.contoso.com",
      "dir01.contoso.com",
      "dir01.contoso.com",
    ]);
    expect(plans.slice(0, 1).flatMap(includedNames)).toEqual(["dirpool01.contoso.com", "dir01.contoso.com"]);
    expect(plans.slice(2).flatMap(includedNames)).toEqual(expect.arrayContaining(["dir01.contoso.com"]));
    const reasons = plans[1]?.names.filter(({ need, name }) => need === "required" && name.startsWith("dir"));
    expect(reasons?.map(({ name, reason }) => [name, format(reason).includes("the common name")])).toEqual([
      ["dir01.contoso.com", true],
      ["dirpool01.contoso.com", false],
      ["dirwebint.contoso.com", false],
    ]);
    const onePool = plansOf("director", { layout: "separate", answers: { "one-certificate-for-the-pool": true } });
    expect(onePool.map(({ subject }) => subject.commonName)).toEqual(Array(3).fill("dirpool01.contoso.com"));
  });

  it("requires Meet and Dial-in outside; Admin is in where the product's row lists it (conflict 3)", () => {
    const adminOf = (product: "lync-2013" | "sfb-2015") =>
      plansOf("director", { servers, product, layout: "separate" })[2]?.names.find(
        ({ name }) => name === "admin.contoso.com",
      );
    expect(adminOf("lync-2013")).toMatchObject({ need: "optional", included: true });
    expect(adminOf("sfb-2015")).toMatchObject({ need: "optional", included: false });
    const required = plansOf("director", { servers, layout: "separate" })[2]?.names.filter(
      ({ need }) => need === "required",
    );
    expect(required?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["dirwebext.contoso.com", "meet.contoso.com", "dialin.contoso.com"]),
    );
  });
});
