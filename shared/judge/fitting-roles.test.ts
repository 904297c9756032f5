import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../deployment/example.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { planEveryLayout } from "../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../roles/planning/roles-present.ts";
import { certificateFacts, distinguishedName, dnsNames, issuingAuthority } from "../rules/testing/build-facts.ts";
import { evidenceOf } from "./evidence.ts";
import { fittingRoles } from "./fitting-roles.ts";

const now = "2026-12-01T00:00:00.000Z";
const product = "lync-2013";

function fitsOf(facts: CertificateFacts, plans: Parameters<typeof fittingRoles>[1]["plans"] = []) {
  const [evidence] = evidenceOf(facts, "fe01.cer", now);
  if (evidence === undefined) throw new Error("There is nothing to judge.");
  return fittingRoles(evidence, { product, plans, now });
}

describe("fittingRoles", () => {
  it("are all roles of the product, those without errors first, then those with fewer warnings", () => {
    const fits = fitsOf(certificateFacts());
    expect(fits.map(({ role }) => role)).toContain("enterprise-front-end");
    expect(fits.map(({ role }) => role)).not.toContain("cucm-tomcat");
    const errors = fits.map((fit) => fit.errors);
    expect(errors).toEqual(errors.toSorted((one, other) => one - other));
  });

  it("puts a role that takes a wildcard before one that does not, and says why not", () => {
    const wildcard = certificateFacts({
      subject: distinguishedName("*.contoso.com"),
      subjectAlternativeNames: dnsNames("*.contoso.com"),
    });
    const fits = fitsOf(wildcard);
    const place = (role: string) => fits.findIndex((fit) => fit.role === role);
    expect(place("office-web-apps")).toBeLessThan(place("enterprise-front-end"));
    expect(fits[place("enterprise-front-end")]).toMatchObject({ verdict: "will-not-work", errors: 1 });
    expect(fits[place("enterprise-front-end")]?.reason).not.toBeNull();
  });

  it("of a deployment are its roles, the one whose names the certificate has before all others", () => {
    const selections = rolesPresent(exampleDeployment, product).map(({ id }) => ({ role: id }));
    const plans = planEveryLayout({ deployment: exampleDeployment, product, selections });
    const plan = plans.find(({ role }) => role === "edge-internal");
    const names = plan?.names.filter(({ included }) => included).map(({ name }) => name) ?? [];
    const certificate = certificateFacts({
      subject: distinguishedName(plan?.subject.commonName ?? ""),
      subjectAlternativeNames: dnsNames(...names),
    });
    const [best] = fitsOf(certificate, plans);
    expect(best).toMatchObject({ role: "edge-internal", errors: 0 });
  });

  it("of an authority are none", () => expect(fitsOf(issuingAuthority())).toEqual([]));
});
