import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { internal } from "./internal.ts";

const names = dnsNames("sip.contoso.com", "edge01.contoso.local", "edge01");

describe("names.internal: a request for a public authority", () => {
  it.each(["edge-external", "reverse-proxy"] as const)("warns of each internal name for %s", (role) => {
    expect(outcomeOf(internal, requestFacts({ subjectAlternativeNames: names }), { role })).toMatchObject([
      { what: expect.stringContaining("edge01.contoso.local. Names under .local") },
      { what: expect.stringContaining("edge01. It is a single word") },
    ]);
  });

  it("passes public names", () => {
    expect(outcomeOf(internal, requestFacts(), { role: "edge-external" })).toEqual([]);
  });

  it("does not look at certificates, nor at roles inside", () => {
    const certificate = certificateFacts({ subjectAlternativeNames: names });
    expect(outcomeOf(internal, certificate, { role: "edge-external" })).toBe("not-applicable");
    expect(outcomeOf(internal, requestFacts({ subjectAlternativeNames: names }), { role: "edge-internal" })).toBe(
      "not-applicable",
    );
  });
});
