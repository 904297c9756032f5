import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { ipAddress } from "./ip-address.ts";

const address = { type: "ip", value: "10.0.0.11" } as const;

describe("names.ip-address", () => {
  it("passes DNS names", () => {
    expect(outcomeOf(ipAddress, certificateFacts())).toEqual([]);
  });

  it("warns of an address beside names, in a certificate and a request", () => {
    const subjectAlternativeNames = [...dnsNames("fe01.contoso.com"), address];
    for (const facts of [certificateFacts({ subjectAlternativeNames }), requestFacts({ subjectAlternativeNames })])
      expect(outcomeOf(ipAddress, facts)).toMatchObject([{ what: "It has the IP address 10.0.0.11 as a name." }]);
  });

  it("says it once where there are addresses only", () => {
    const subjectAlternativeNames = [address, { type: "ip", value: "fd00::17" } as const];
    expect(outcomeOf(ipAddress, certificateFacts({ subjectAlternativeNames }))).toMatchObject([
      { what: "Its only alternative names are IP addresses: 10.0.0.11 and fd00::17." },
    ]);
  });

  it("is no rule for Cisco's nodes", () => {
    const facts = certificateFacts({ subjectAlternativeNames: [address] });
    expect(outcomeOf(ipAddress, facts, { product: "cisco-uc" })).toBe("not-applicable");
  });
});
