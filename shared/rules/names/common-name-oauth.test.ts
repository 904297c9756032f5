import { describe, expect, it } from "vitest";
import type { CertificatePlan } from "../../roles/types.ts";
import { certificateFacts, distinguishedName, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { commonNameOauth } from "./common-name-oauth.ts";

const plan = planOfRole("oauth-token-issuer");

function outcome(commonName: string, changes: Partial<CertificatePlan> = {}) {
  const facts = certificateFacts({ subject: distinguishedName(commonName) });
  return outcomeOf(commonNameOauth, facts, { role: "oauth-token-issuer", plan: { ...plan, ...changes } });
}

describe("names.common-name-oauth: the SIP domain in the subject (roles.md §4.9)", () => {
  it.each(["contoso.com", "Fabrikam.com", "pool01.contoso.com", "oauth.fabrikam.com"])("passes %s", (name) => {
    expect(outcome(name)).toEqual([]);
  });

  it.each(["mail.adatum.com", "contoso.com.adatum.com", "notcontoso.com", "Lync OAuth"])("warns of %s", (name) => {
    expect(outcome(name)).toMatchObject([
      { what: expect.stringContaining(`${name}, which is in none of your SIP domains: contoso.com and fabrikam.com`) },
    ]);
  });

  it("passes the Default certificate of servers whose own domain is no SIP domain", () => {
    expect(outcome("pool02.ad.adatum.net", { nodes: ["fe01.ad.adatum.net"] })).toEqual([]);
    expect(outcome("pool02.ad.adatum.org", { nodes: ["fe01.ad.adatum.net"] })).toHaveLength(1);
  });

  it("warns where there is no common name, and judges requests too", () => {
    const subject = { text: "O=Contoso", attributes: [] };
    expect(outcomeOf(commonNameOauth, requestFacts({ subject }), { role: "oauth-token-issuer", plan })).toMatchObject([
      { what: "It has no common name, so it names none of your SIP domains: contoso.com and fabrikam.com." },
    ]);
  });

  it("needs the deployment, which alone knows the SIP domains", () => {
    expect(outcomeOf(commonNameOauth, certificateFacts(), { role: "oauth-token-issuer" })).toBe("not-applicable");
  });
});
