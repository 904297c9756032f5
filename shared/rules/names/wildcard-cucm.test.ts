import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { wildcardCucm } from "./wildcard-cucm.ts";

const context = { product: "cisco-uc", role: "cucm-tomcat" } as const;

describe("names.wildcard-cucm: wildcards and the node", () => {
  it("passes names", () => {
    expect(outcomeOf(wildcardCucm, certificateFacts(), context)).toEqual([]);
  });

  it("fails one as common name and one among the names, and tells each once", () => {
    const facts = certificateFacts({
      subject: distinguishedName("*.contoso.com"),
      subjectAlternativeNames: dnsNames("*.contoso.com", "cucm-pub.contoso.com"),
    });
    expect(outcomeOf(wildcardCucm, facts, context)).toMatchObject([{ what: "It has the wildcard *.contoso.com." }]);
  });

  it("lists several", () => {
    const facts = certificateFacts({ subjectAlternativeNames: dnsNames("*.contoso.com", "*.fabrikam.com") });
    expect(outcomeOf(wildcardCucm, facts, context)).toMatchObject([
      { what: "It has the wildcards *.contoso.com and *.fabrikam.com." },
    ]);
  });

  it("is not known of Unity Connection", () => {
    const facts = certificateFacts({ subject: distinguishedName("*.contoso.com") });
    expect(outcomeOf(wildcardCucm, facts, { ...context, role: "unity-connection-tomcat" })).toBe("not-applicable");
  });
});
