import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { serverNotNamed } from "./server-not-named.ts";

describe("names.server-not-named", () => {
  const branch = { role: "survivable-branch", plan: planOfRole("survivable-branch") } as const;
  const other = { subject: distinguishedName("other.contoso.com") };

  it("passes a branch that is named in its subject, or among its alternative names", () => {
    const subject = distinguishedName("sba01.contoso.com");
    expect(outcomeOf(serverNotNamed, certificateFacts({ subject }), branch)).toEqual([]);
    const subjectAlternativeNames = dnsNames("SBA01.contoso.com");
    expect(outcomeOf(serverNotNamed, certificateFacts({ ...other, subjectAlternativeNames }), branch)).toEqual([]);
  });

  it("fails the certificate of another server with the same sign-in names", () => {
    const subjectAlternativeNames = dnsNames("sip.contoso.com", "sip.fabrikam.com");
    expect(outcomeOf(serverNotNamed, certificateFacts({ ...other, subjectAlternativeNames }), branch)).toMatchObject([
      { what: "Neither its common name nor an alternative name is sba01.contoso.com." },
    ]);
  });

  it("leaves names that are required by themselves to names.required", () => {
    const plan = planOfRole("enterprise-front-end");
    expect(outcomeOf(serverNotNamed, certificateFacts(other), { role: "enterprise-front-end", plan })).toEqual([]);
  });
});
