import { describe, expect, it } from "vitest";
import { deploymentProblems } from "#shared/deployment/deployment-problems.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { sipDomainsWithoutMeetUrl } from "#shared/deployment/names.ts";
import type { TypedDeployment } from "./fields.ts";
import { fromDeployment } from "./from-deployment.ts";
import { toDeployment } from "./to-deployment.ts";

const ofContoso = { component: "meet", domain: "contoso.com", url: "https://sfb.contoso.com/meet" } as const;
const ofFabrikam = { component: "meet", domain: "fabrikam.com", url: "https://sfb.contoso.com/fabrikam/meet" } as const;
const sharedHost: Deployment = { ...exampleDeployment, simpleUrls: [ofContoso, ofFabrikam] };

/** By URL: the SIP domains that it serves. */
function served(typed: TypedDeployment): readonly (readonly [string, string | null])[] {
  return toDeployment(typed)
    .simpleUrls.filter(({ component }) => component === "meet")
    .map(({ url, domain }) => [url, domain]);
}

describe("a deployment that is changed by hand", () => {
  it.each<[string, Deployment["simpleUrls"]]>([
    ["one Meet URL for every SIP domain", [{ ...ofContoso, domain: null }]],
    ["two Meet URLs on one host", [ofContoso, ofFabrikam]],
    ["one Meet URL for two SIP domains", [ofContoso, { ...ofContoso, domain: "fabrikam.com" }]],
    ["a Meet URL in another domain than its own", [{ ...ofContoso, domain: "fabrikam.com" }]],
    [
      "a dial-in URL with a SIP domain",
      [{ component: "dialin", domain: "contoso.com", url: "https://dialin.contoso.com" }],
    ],
  ])("keeps %s", (_, simpleUrls) => {
    const deployment = { ...exampleDeployment, simpleUrls };
    const corrected = toDeployment(fromDeployment(deployment));
    expect(corrected.simpleUrls).toEqual(simpleUrls);
    expect(deploymentProblems(corrected)).toEqual(deploymentProblems(deployment));
  });

  it("shows a URL once, however many SIP domains it serves", () => {
    const simpleUrls = [ofContoso, { ...ofContoso, domain: "fabrikam.com" }];
    expect(fromDeployment({ ...exampleDeployment, simpleUrls }).meet).toBe(ofContoso.url);
  });

  it("keeps the SIP domain of one Meet URL while the other is changed", () => {
    const typed = { ...fromDeployment(sharedHost), meet: `${ofContoso.url}\nhttps://sfb.contoso.com/f/meet` };
    expect(served(typed)).toEqual([
      [ofContoso.url, "contoso.com"],
      ["https://sfb.contoso.com/f/meet", null],
    ]);
    expect(sipDomainsWithoutMeetUrl(toDeployment(typed))).toEqual([]);
  });

  it("takes no URL for one of a SIP domain that was corrected since", () => {
    const meet = { component: "meet", domain: "contosso.com", url: "https://meet.contoso.com" } as const;
    const typed = fromDeployment({ ...exampleDeployment, sipDomains: ["contosso.com"], simpleUrls: [meet] });
    expect(served({ ...typed, sipDomains: "contoso.com" })).toEqual([[meet.url, "contoso.com"]]);
  });
});

describe("a Meet URL that is typed", () => {
  const typed = { ...fromDeployment(exampleDeployment), importedUrls: [] };

  it.each<[string, string, string, readonly (string | null)[]]>([
    ["is of the SIP domain it lies in", "contoso.com fabrikam.com", "https://meet.fabrikam.com", ["fabrikam.com"]],
    ["is of the closest one", "contoso.com emea.contoso.com", "https://meet.emea.contoso.com", ["emea.contoso.com"]],
    ["is of every one where it lies in none", "contoso.com fabrikam.com", "https://web.example.net/meet", [null]],
    [
      "is of every one where several share its host",
      "contoso.com fabrikam.com",
      `${ofContoso.url} ${ofFabrikam.url}`,
      [null, null],
    ],
    ["lies in no SIP domain that its host merely ends like", "contoso.com", "https://meet.notcontoso.com", [null]],
  ])("%s", (_, sipDomains, meet, domains) => {
    expect(served({ ...typed, sipDomains, meet }).map(([, domain]) => domain)).toEqual(domains);
  });
});
