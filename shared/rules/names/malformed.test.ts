import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { malformed } from "./malformed.ts";

describe("names.malformed: entries that match nowhere", () => {
  it("passes names and wildcards", () => {
    const subjectAlternativeNames = dnsNames("FE01.contoso.com", "*.contoso.com");
    expect(outcomeOf(malformed, certificateFacts({ subjectAlternativeNames }))).toEqual([]);
  });

  it("names the near miss and what was meant", () => {
    const subjectAlternativeNames = dnsNames("pool01.contoso.com ", "a.contoso.com,b.contoso.com");
    expect(outcomeOf(malformed, certificateFacts({ subjectAlternativeNames }))).toMatchObject([
      { what: "It has pool01.contoso.com with a blank behind it." },
      {
        what: "It has a.contoso.com and b.contoso.com in one entry.",
        fix: expect.stringContaining("a.contoso.com and b"),
      },
    ]);
  });

  it("finds partial wildcards and IP addresses, in requests too", () => {
    const subjectAlternativeNames = dnsNames("me*.contoso.com", "10.0.0.1");
    expect(outcomeOf(malformed, requestFacts({ subjectAlternativeNames }))).toMatchObject([
      { what: "It has the partial wildcard me*.contoso.com." },
      { what: "It has the IP address 10.0.0.1 as a DNS name." },
    ]);
  });
});
