import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { commonName } from "./common-name.ts";

describe("names.common-name: the role's common name", () => {
  it("passes the pool, whatever its case", () => {
    expect(
      outcomeOf(commonName, certificateFacts({ subject: distinguishedName("Pool01.contoso.com") }), {
        plan: examplePlan(),
      }),
    ).toEqual([]);
  });

  it("warns of the server and of no common name", () => {
    expect(
      outcomeOf(commonName, certificateFacts({ subject: distinguishedName("fe01.contoso.com") }), {
        plan: examplePlan(),
      }),
    ).toMatchObject([{ what: "Its common name is fe01.contoso.com; for this role it should be pool01.contoso.com." }]);
    expect(
      outcomeOf(commonName, certificateFacts({ subject: { text: "", attributes: [] } }), { plan: examplePlan() }),
    ).toMatchObject([{ what: expect.stringContaining("It has no common name") }]);
  });

  it("takes the server's name for web services alone, as the document's example does", () => {
    const facts = certificateFacts({ subject: distinguishedName("fe01.contoso.com") });
    const plan = { ...examplePlan(), uses: ["WebServicesInternal"] as const };
    expect(outcomeOf(commonName, facts, { plan })).toEqual([]);
    const other = certificateFacts({ subject: distinguishedName("fe02.contoso.com") });
    expect(outcomeOf(commonName, other, { plan })).toHaveLength(1);
  });

  it("asks nothing of the OAuth certificate, of A/V Authentication alone and of partners", () => {
    for (const role of ["oauth-token-issuer", "reverse-proxy", "gateway"] as const) {
      expect(outcomeOf(commonName, certificateFacts(), { role, plan: planOfRole(role) })).toBe("not-applicable");
    }
    const plan = { ...planOfRole("edge-external"), uses: ["AudioVideoAuthentication"] as const };
    expect(outcomeOf(commonName, certificateFacts(), { role: "edge-external", plan })).toBe("not-applicable");
  });
});
