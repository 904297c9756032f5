import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { internalOnPublic } from "./internal-on-public.ts";

const issuer = {
  text: "CN=R10,O=Let's Encrypt,C=US",
  attributes: [{ oid: "2.5.4.10", name: "O", value: "Let’s Encrypt" }],
};

describe("names.internal-on-public (Baseline Requirements §4.2.2)", () => {
  it("passes public names, and every name of a private authority", () => {
    expect(outcomeOf(internalOnPublic, certificateFacts({ issuer }))).toEqual([]);
    const subjectAlternativeNames = dnsNames("fe01.contoso.local");
    expect(outcomeOf(internalOnPublic, certificateFacts({ subjectAlternativeNames }))).toEqual([]);
  });

  it("finds .local and single words", () => {
    const subjectAlternativeNames = dnsNames("fe01.contoso.local", "fe01");
    expect(outcomeOf(internalOnPublic, certificateFacts({ issuer, subjectAlternativeNames }))).toHaveLength(2);
  });

  it("finds addresses of private networks, and leaves public ones", () => {
    const subjectAlternativeNames = [
      ...dnsNames("sip.contoso.com"),
      { type: "ip", value: "192.168.0.11" } as const,
      { type: "ip", value: "131.107.0.1" } as const,
    ];
    expect(outcomeOf(internalOnPublic, certificateFacts({ issuer, subjectAlternativeNames }))).toMatchObject([
      { what: expect.stringContaining("192.168.0.11") },
    ]);
  });
});
