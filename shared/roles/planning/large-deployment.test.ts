import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { Deployment } from "../../deployment/model.ts";
import { limits } from "../../limits.ts";
import { inWords } from "../../text/testing/in-words.ts";
import { blockingProblems, checkPlan } from "./blocking-problems.ts";
import { planCertificates } from "./plan.ts";

const numbered = <Item>(count: number, item: (number: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, number) => item(number));

/** The first pool of the example with so many SIP domains, pools and servers. */
function large(sipDomains: number, pools: number, servers: number): Deployment {
  const [pool] = exampleDeployment.pools;
  if (pool === undefined) throw new Error("The example has no pool.");
  return {
    ...exampleDeployment,
    sipDomains: numbered(sipDomains, (domain) => `d${domain}.contoso.com`),
    pools: numbered(pools, (number) => ({
      ...pool,
      fqdn: `pool${number}.contoso.com`,
      servers: numbered(servers, (server) => ({ fqdn: `fe${server}.pool${number}.contoso.com` })),
    })),
    simpleUrls: [],
  };
}
const options = { product: "lync-2013", role: "enterprise-front-end" } as const;

describe("the largest deployments", () => {
  it(`has ${limits.sipDomains} SIP domains on a few servers, whose names stand in the safe order`, () => {
    const deployment = large(limits.sipDomains, 1, 4);
    const removedNames = deployment.sipDomains.flatMap((domain) =>
      ["lyncdiscover", "lyncdiscoverinternal", "lyncdiscoverexternal", "meet"].map((label) => `${label}.${domain}`),
    );
    const keep = deployment.sipDomains.slice(0, 900).map((domain) => `sip.${domain}`);
    const plans = planCertificates({
      ...options,
      deployment,
      addedNames: keep,
      removedNames: [...removedNames, ...deployment.sipDomains.slice(900).map((domain) => `sip.${domain}`)],
    });
    expect(plans).toHaveLength(4);
    for (const { names } of plans) {
      const included = names.filter((name) => name.included).map(({ name }) => name);
      expect(included.filter((name) => name.startsWith("sip."))).toEqual(keep);
    }
  });

  it("has more names than a certificate may hold, and says so", () => {
    const plans = planCertificates({ ...options, deployment: large(limits.sipDomains, 1, 4) });
    for (const plan of plans) {
      expect(inWords(blockingProblems(plan))).toMatchObject([
        { at: "names", what: expect.stringMatching(/would hold [\d,]+ names/) },
      ]);
      expect(() => checkPlan(plan)).toThrow(expect.objectContaining({ code: "PLAN_INCOMPLETE" }));
    }
  });

  it(`has ${limits.pools} pools with four servers each`, () => {
    const deployment = large(2, limits.pools, 4);
    const plans = planCertificates({ ...options, deployment });
    expect(plans).toHaveLength(4 * limits.pools);
    const oauth = planCertificates({ ...options, deployment, role: "oauth-token-issuer" });
    expect(oauth.map(({ nodes }) => nodes.length)).toEqual([4 * limits.pools]);
  });
});
