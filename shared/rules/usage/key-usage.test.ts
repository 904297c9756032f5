import { describe, expect, it } from "vitest";
import { certificateFacts, p256, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { keyUsage } from "./key-usage.ts";

describe("usage.key-usage: Digital signature and Key encipherment", () => {
  it("passes with both, also among others", () => {
    expect(outcomeOf(keyUsage, certificateFacts())).toEqual([]);
    expect(
      outcomeOf(
        keyUsage,
        certificateFacts({
          keyUsage: ["keyEncipherment", "dataEncipherment", "digitalSignature"],
        }),
      ),
    ).toEqual([]);
  });

  it("names what is missing", () => {
    expect(outcomeOf(keyUsage, certificateFacts({ keyUsage: ["digitalSignature"] }))).toMatchObject([
      { what: "Its key usage lacks Key Encipherment." },
    ]);
    expect(outcomeOf(keyUsage, requestFacts({ keyUsage: ["keyEncipherment"] }))).toMatchObject([
      { what: "Its key usage lacks Digital Signature." },
    ]);
  });

  it("warns of a certificate without it (roles.md G9), and leaves a request without it to its authority", () => {
    expect(outcomeOf(keyUsage, certificateFacts({ keyUsage: null }))).toMatchObject([{ what: "It has no key usage." }]);
    expect(outcomeOf(keyUsage, requestFacts({ keyUsage: null }))).toEqual([]);
  });

  it("asks no elliptic curve for key encipherment", () => {
    expect(outcomeOf(keyUsage, certificateFacts({ publicKey: p256, keyUsage: ["digitalSignature"] }))).toBe(
      "not-applicable",
    );
  });
});
