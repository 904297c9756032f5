import { describe, expect, it } from "vitest";
import { certificateFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { expiresSoon } from "./expires-soon.ts";

describe("validity.expires-soon: 30 days", () => {
  it("passes 30 days and more", () => {
    expect(outcomeOf(expiresSoon, certificateFacts({ notAfter: "2026-12-20T12:00:00Z" }))).toEqual([]);
  });

  it("warns within 30 days, and counts them", () => {
    expect(outcomeOf(expiresSoon, certificateFacts({ notAfter: "2026-12-20T11:59:59Z" }))).toMatchObject([
      { what: "pool01.contoso.com expires on 20 Dec 2026, in 29 days." },
    ]);
    expect(outcomeOf(expiresSoon, certificateFacts({ notAfter: "2026-11-21T13:00:00Z" }))).toMatchObject([
      { what: expect.stringContaining("in 1 day.") },
    ]);
    expect(outcomeOf(expiresSoon, certificateFacts({ notAfter: "2026-11-20T13:00:00Z" }))).toMatchObject([
      { what: expect.stringContaining("within a day") },
    ]);
  });

  it("takes another number of days where somebody asks for one", () => {
    const facts = certificateFacts({ notAfter: "2027-01-15T12:00:00Z" });
    expect(outcomeOf(expiresSoon, facts, { expiryLeadDays: 56 })).toEqual([]);
    expect(outcomeOf(expiresSoon, facts, { expiryLeadDays: 57 })).toMatchObject([
      { what: "pool01.contoso.com expires on 15 Jan 2027, in 56 days." },
    ]);
  });

  it("leaves what has expired to the other rule", () => {
    expect(outcomeOf(expiresSoon, certificateFacts({ notAfter: "2026-11-19T00:00:00Z" }))).toEqual([]);
  });
});
