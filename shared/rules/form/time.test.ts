import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { time } from "./time.ts";

describe("form.time: times as RFC 5280 writes them", () => {
  it("passes those", () => {
    expect(outcomeOf(time, chainFacts())).toEqual([]);
  });

  it("warns of others, in issuers too", () => {
    expect(outcomeOf(time, certificateFacts({ irregularTimes: ["notBefore"] }))).toMatchObject([
      { what: expect.stringContaining("“Valid from” of pool01.contoso.com"), at: "certificate.notBefore" },
    ]);
    const path = [certificateFacts(), issuingAuthority({ irregularTimes: ["notBefore", "notAfter"] })];
    expect(outcomeOf(time, chainFacts({ path }))).toHaveLength(2);
  });
});
