import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { commonNameExchangeUm } from "./common-name-exchange-um.ts";
import { required } from "./required.ts";

const context = { role: "exchange-um", plan: planOfRole("exchange-um") } as const;

describe("names.common-name-exchange-um: the subject decides", () => {
  it("passes the server's name, alone as subject", () => {
    const facts = certificateFacts({ subject: distinguishedName("UM01.contoso.com"), subjectAlternativeNames: null });
    expect(outcomeOf(commonNameExchangeUm, facts, context)).toEqual([]);
    expect(outcomeOf(required, facts, context)).toEqual([]);
  });

  it("fails another subject", () => {
    expect(outcomeOf(commonNameExchangeUm, certificateFacts(), context)).toMatchObject([
      { what: "Its common name is pool01.contoso.com, not um01.contoso.com." },
    ]);
  });

  it("fails a subject without a common name", () => {
    const facts = certificateFacts({ subject: { text: "", attributes: [] } });
    expect(outcomeOf(commonNameExchangeUm, facts, context)).toMatchObject([
      { what: "It has no common name; the name of the Exchange server is um01.contoso.com.", at: "subject" },
    ]);
  });

  it("does not judge without a plan", () => {
    expect(outcomeOf(commonNameExchangeUm, certificateFacts(), { role: "exchange-um" })).toBe("not-applicable");
  });
});
