import { describe, expect, it } from "vitest";
import type { AroundFacts } from "../facts/around-facts.ts";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../rules/testing/build-facts.ts";
import { chainAround } from "./chain-around.ts";
import { chooseChain } from "./choose-chain.ts";

const now = "2026-11-27T12:00:00Z";
const set = chainFacts();
const around: AroundFacts = {
  certificates: [],
  issuance: set.issuance,
  anchors: { choice: "files", count: 1, indexes: [2] },
  revocation: null,
};

describe("the chain of a certificate with what stands around it", () => {
  it("is chosen once for the same facts and time", () => {
    const chain = chainAround(set, 0, now, undefined);
    expect(chain).toEqual(chooseChain(set, 0, now));
    expect(chainAround({ ...set }, 0, now, undefined)).toBe(chain);
  });

  it("is chosen anew for another time, for other roots, and for another certificate", () => {
    const chain = chainAround(set, 0, now, undefined);
    expect(chainAround(set, 0, "2046-01-01T00:00:00Z", undefined)).not.toBe(chain);
    expect(chainAround(set, 0, now, around).trust).toBe("trusted");
    expect(chainAround(set, 1, now, undefined).path).toHaveLength(2);
    expect(chainAround(set, 0, now, undefined).trust).toBeNull();
  });

  it("is chosen anew where the same certificate lies among others", () => {
    const leaf = certificateFacts();
    const certificates = [leaf, issuingAuthority(), rootAuthority()];
    const { issuance } = chainFacts({ path: certificates });
    expect(chainAround({ certificates, issuance }, 0, now, undefined).path).toHaveLength(3);
    const alone = { certificates: [leaf], issuance: { ...issuance, links: [] } };
    expect(chainAround(alone, 0, now, undefined).path).toHaveLength(1);
  });
});
