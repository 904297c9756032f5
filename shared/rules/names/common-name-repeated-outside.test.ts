import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf, planOfRole } from "../testing/outcome-of.ts";
import { commonNameRepeated } from "./common-name-repeated.ts";
import { commonNameRepeatedOutside } from "./common-name-repeated-outside.ts";

const once = certificateFacts({ subjectAlternativeNames: dnsNames("webcon.contoso.com") });

describe("names.common-name-repeated-outside: Edge and reverse proxy", () => {
  it.each(["edge-external", "reverse-proxy"] as const)("fails for %s, without the warning of other roles", (role) => {
    expect(outcomeOf(commonNameRepeatedOutside, once, { role })).toMatchObject([
      {
        what: "Its common name pool01.contoso.com is not among its subject alternative names.",
        why: "Clients and partners outside look at the subject alternative names only.",
        fix: "Have it issued again with pool01.contoso.com as a DNS name as well.",
      },
    ]);
    expect(outcomeOf(commonNameRepeated, once, { role })).toBe("not-applicable");
  });

  it("passes when it is repeated", () => {
    expect(outcomeOf(commonNameRepeatedOutside, certificateFacts(), { role: "edge-external" })).toEqual([]);
  });

  it("asks nothing of a certificate for A/V Authentication alone", () => {
    const plan = { ...planOfRole("edge-external"), uses: ["AudioVideoAuthentication"] as const };
    expect(outcomeOf(commonNameRepeatedOutside, once, { role: "edge-external", plan })).toBe("not-applicable");
  });

  it("leaves Edge internal alone, which needs no alternative names", () => {
    expect(outcomeOf(commonNameRepeatedOutside, once, { role: "edge-internal" })).toBe("not-applicable");
    expect(outcomeOf(commonNameRepeated, once, { role: "edge-internal" })).toBe("not-applicable");
  });
});
