import { describe, expect, it } from "vitest";
import { exampleDeployment } from "./example.ts";
import type { Deployment } from "./model.ts";
import { hostOfUrl, perSipDomain, simpleUrlHosts, sipDomainsWithoutMeetUrl } from "./names.ts";

const pathStyle: Deployment = {
  ...exampleDeployment,
  simpleUrls: [
    { component: "meet", domain: "contoso.com", url: "https://CS.contoso.com/contoso/meet" },
    { component: "meet", domain: "fabrikam.com", url: "https://cs.contoso.com:443/fabrikam/meet" },
    { component: "dialin", domain: null, url: "https://cs.contoso.com/dialin" },
  ],
};

describe("names of a deployment (roles.md §1)", () => {
  it("takes the host of a URL and nothing else of it", () => {
    expect(hostOfUrl("https://Meet.Contoso.com:8443/x?y#z")).toBe("meet.contoso.com");
    expect(hostOfUrl("https://user:secret@meet.contoso.com/")).toBe("meet.contoso.com");
    expect(hostOfUrl("ftp://meet.contoso.com")).toBeNull();
    expect(hostOfUrl("meet.contoso.com")).toBeNull();
  });

  it("lists a Meet host per SIP domain", () => {
    expect(simpleUrlHosts(exampleDeployment, "meet")).toEqual(["meet.contoso.com", "meet.fabrikam.com"]);
  });

  it("lists the host of path-style URLs once", () => {
    expect(simpleUrlHosts(pathStyle, "meet")).toEqual(["cs.contoso.com"]);
    expect(simpleUrlHosts(pathStyle, "scheduler")).toEqual([]);
  });

  it("leaves out the URLs of other sites where a site asks", () => {
    const deployment: Deployment = {
      ...exampleDeployment,
      simpleUrls: [
        { component: "meet", domain: null, site: null, url: "https://meet.contoso.com" },
        { component: "meet", domain: null, site: "Paris", url: "https://meet-paris.contoso.com" },
        { component: "meet", domain: null, site: "Tokyo", url: "https://meet-tokyo.contoso.com" },
      ],
    };
    expect(simpleUrlHosts(deployment, "meet", "Paris")).toEqual(["meet.contoso.com", "meet-paris.contoso.com"]);
    expect(simpleUrlHosts(deployment, "meet", null)).toEqual(["meet.contoso.com"]);
    expect(simpleUrlHosts(deployment, "meet")).toHaveLength(3);
    const ofTokyo = { ...deployment, simpleUrls: deployment.simpleUrls.slice(2) };
    expect(sipDomainsWithoutMeetUrl(ofTokyo, "Tokyo")).toEqual([]);
    expect(sipDomainsWithoutMeetUrl(ofTokyo, "Paris")).toEqual(["contoso.com", "fabrikam.com"]);
  });

  it("finds the SIP domains that no Meet URL serves", () => {
    expect(sipDomainsWithoutMeetUrl(exampleDeployment)).toEqual([]);
    expect(sipDomainsWithoutMeetUrl({ ...exampleDeployment, simpleUrls: [] })).toEqual(["contoso.com", "fabrikam.com"]);
    const one: Deployment = {
      ...exampleDeployment,
      simpleUrls: [{ component: "meet", domain: null, url: "https://meet.contoso.com" }],
    };
    expect(sipDomainsWithoutMeetUrl(one)).toEqual([]);
  });

  it("builds one name per SIP domain", () => {
    expect(perSipDomain(exampleDeployment, "sip")).toEqual(["sip.contoso.com", "sip.fabrikam.com"]);
  });
});
