import { describe, expect, it } from "vitest";
import type { GeneralSubtree as Subtree } from "../../facts/common.ts";
import {
  certificateFacts,
  chainFacts,
  distinguishedName,
  dnsNames,
  issuingAuthority,
  rootAuthority,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { nameConstraints } from "./name-constraints.ts";

describe("chain.name-constraints: names that an issuer may issue for", () => {
  const constrained = (permitted: readonly Subtree[], excluded: readonly Subtree[] = []) =>
    chainFacts({
      path: [certificateFacts(), issuingAuthority({ nameConstraints: { permitted, excluded } }), rootAuthority()],
    });

  it("passes what is permitted, and forms of which nothing is said", () => {
    expect(outcomeOf(nameConstraints, chainFacts())).toEqual([]);
    expect(outcomeOf(nameConstraints, constrained([{ type: "dns", value: "contoso.com" }]))).toEqual([]);
    expect(outcomeOf(nameConstraints, constrained([{ type: "ip", value: "10.0.0.0/255.0.0.0" }]))).toEqual([]);
  });

  it("fails a DNS name outside of what is permitted, and one that is excluded", () => {
    const facts = constrained([{ type: "dns", value: "fabrikam.com" }]);
    expect(outcomeOf(nameConstraints, facts)).toMatchObject([
      {
        what: "Contoso Issuing CA may not issue for pool01.contoso.com, which pool01.contoso.com has: its Name Constraints do not allow it.",
      },
    ]);
    expect(outcomeOf(nameConstraints, constrained([], [{ type: "dns", value: "fe01.contoso.com" }]))).toHaveLength(1);
  });

  it("holds them against the subject, part by part", () => {
    const inside = [{ type: "directory", value: "CN=pool01.contoso.com" }] as const;
    expect(outcomeOf(nameConstraints, constrained(inside))).toEqual([]);
    const other = [{ type: "directory", value: "DC=contoso,DC=com" }] as const;
    expect(outcomeOf(nameConstraints, constrained(other))).toHaveLength(1);
  });

  it("fails a wildcard that stands for an excluded name, and a common name where there is no DNS name", () => {
    const path = (changes: Parameters<typeof certificateFacts>[0]) => [
      certificateFacts(changes),
      issuingAuthority({ nameConstraints: { permitted: [], excluded: [{ type: "dns", value: "sip.contoso.com" }] } }),
      rootAuthority(),
    ];
    const wildcard = { subjectAlternativeNames: dnsNames("*.contoso.com") };
    expect(outcomeOf(nameConstraints, chainFacts({ path: path(wildcard) }))).toHaveLength(1);
    const bare = { subject: distinguishedName("sip.contoso.com"), subjectAlternativeNames: null };
    expect(outcomeOf(nameConstraints, chainFacts({ path: path(bare) }))).toHaveLength(1);
  });
});
