import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { commonNameAlone } from "./common-name-alone.ts";

const context = { product: "cisco-uc", role: "cucm-tomcat", plan: planOfRole("cucm-tomcat") } as const;
const subject = distinguishedName("cucm-pub.contoso.com");
const named = (...names: readonly string[]) =>
  certificateFacts({ subject, subjectAlternativeNames: names.length === 0 ? null : dnsNames(...names) });

describe("names.common-name-alone (seed 002, “Identifier Fields”)", () => {
  it("passes a node that is among the DNS names, and one without any", () => {
    expect(outcomeOf(commonNameAlone, named("cucm-pub.contoso.com"), context)).toEqual([]);
    expect(outcomeOf(commonNameAlone, named(), context)).toEqual([]);
  });

  it("warns where the DNS names are others", () => {
    expect(outcomeOf(commonNameAlone, named("other.contoso.com"), context)).toMatchObject([
      { what: expect.stringContaining("the DNS names are other.contoso.com") },
    ]);
  });
});
