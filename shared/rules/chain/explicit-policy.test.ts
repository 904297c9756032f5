import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { explicitPolicy } from "./explicit-policy.ts";

const policies = (...oids: readonly string[]) => ({ certificatePolicies: oids.map((oid) => ({ oid, name: oid })) });
const demand = (requireExplicitPolicy: number) => ({
  policyConstraints: { requireExplicitPolicy, inhibitPolicyMapping: null },
});
const judged = (
  leaf: Parameters<typeof certificateFacts>[0],
  issuing: Parameters<typeof certificateFacts>[0],
  root: Parameters<typeof certificateFacts>[0] = {},
) =>
  outcomeOf(
    explicitPolicy,
    chainFacts({ path: [certificateFacts(leaf), issuingAuthority(issuing), rootAuthority(root)] }),
  );

describe("chain.explicit-policy: a policy that an issuer demands", () => {
  it("passes where nobody demands one, where all have it, and where one has “any”", () => {
    expect(judged({}, {})).toEqual([]);
    expect(judged(policies("1.2.3"), { ...policies("1.2.3", "1.2.4"), ...demand(0) })).toEqual([]);
    expect(judged(policies("1.2.3"), { ...policies("2.5.29.32.0"), ...demand(0) })).toEqual([]);
  });

  it("passes where the demand begins below the leaf, and where only the root makes it", () => {
    expect(judged({}, demand(2))).toEqual([]);
    expect(judged({}, {}, demand(0))).toEqual([]);
  });

  it("fails a leaf without a policy, or with another one", () => {
    for (const leaf of [{}, policies("1.2.4")])
      for (const skipped of [0, 1])
        expect(judged(leaf, { ...policies("1.2.3"), ...demand(skipped) })).toMatchObject([
          { what: expect.stringContaining("Contoso Issuing CA demands a certificate policy") },
        ]);
  });

  it("leaves mappings to an open question", () => {
    const mapped = { ...policies("1.2.3"), ...demand(0), policyMappings: [{ issuer: "1.2.3", subject: "1.2.4" }] };
    expect(judged(policies("1.2.4"), mapped)).toEqual([]);
  });
});
