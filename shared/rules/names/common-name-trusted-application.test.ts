import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { commonNameTrustedApplication } from "./common-name-trusted-application.ts";

const plan = planOfRole("trusted-application");
const context = { role: "trusted-application", plan } as const;
const pool = plan.subject.commonName;

describe("names.common-name-trusted-application (cases/i08)", () => {
  it("passes the name of the pool", () => {
    const leaf = certificateFacts({ subject: distinguishedName(pool) });
    expect(outcomeOf(commonNameTrustedApplication, leaf, context)).toEqual([]);
  });

  it("finds another common name, even where the pool is an alternative name", () => {
    const leaf = certificateFacts({
      subject: distinguishedName("mail.contoso.com"),
      subjectAlternativeNames: dnsNames("mail.contoso.com", pool),
    });
    expect(outcomeOf(commonNameTrustedApplication, leaf, context)).toMatchObject([
      { what: `Its common name is mail.contoso.com; the trusted application pool is ${pool}.`, at: "subject" },
    ]);
  });

  it("takes no common name for the lack of one", () => {
    expect(
      outcomeOf(commonNameTrustedApplication, certificateFacts({ subject: distinguishedName("none") }), context),
    ).toMatchObject([{ what: `Its common name is none; the trusted application pool is ${pool}.` }]);
  });

  it("finds a subject without a common name", () => {
    const leaf = certificateFacts({ subject: { text: "", attributes: [] } });
    expect(outcomeOf(commonNameTrustedApplication, leaf, context)).toMatchObject([
      { what: `It has no common name; the trusted application pool is ${pool}.` },
    ]);
  });
});
