import { describe, expect, it } from "vitest";
import type { AroundFacts } from "../../facts/around-facts.ts";
import type { RevocationListFacts } from "../../facts/revocation-list-facts.ts";
import { chainFacts, present, revocationListFacts } from "../testing/build-facts.ts";
import { outcomeOf, ruleContext } from "../testing/outcome-of.ts";
import { revoked } from "./revoked.ts";

const { now } = ruleContext();
const day = (offset: number): string => new Date(Date.parse(now) + offset * 86_400_000).toISOString();
const { certificates } = chainFacts();

/** The list of the issuing authority, which the second certificate of the chain is. */
function chainWith(entries: RevocationListFacts["revoked"], changes: Partial<RevocationListFacts> = {}) {
  const facts = chainFacts();
  const list = revocationListFacts({ thisUpdate: day(-1), nextUpdate: day(6), revoked: entries, ...changes });
  const around: AroundFacts = {
    certificates: [],
    issuance: facts.issuance,
    anchors: null,
    revocation: {
      lists: [list],
      signers: [{ list: 0, issuer: 1, signature: "holds" }],
      responses: [],
      answering: [],
      responders: [],
    },
  };
  return { ...facts, around };
}

const entry = (reason: string | null) => ({
  serialNumber: certificates[0]?.serialNumber ?? "",
  revokedAt: day(-3),
  reason,
  hasUnknownCritical: false,
});

describe("revocation.revoked: what the authority says", () => {
  it("passes a certificate that a valid list does not hold", () => {
    expect(outcomeOf(revoked, chainWith([]))).toEqual([]);
  });

  it("refuses one that it holds, with the reason", () => {
    expect(outcomeOf(revoked, chainWith([entry("superseded")]))).toMatchObject([
      { what: expect.stringMatching(/was revoked on .* \(superseded\)/) },
    ]);
    expect(outcomeOf(revoked, chainWith([entry(null)]))).toHaveLength(1);
  });

  it("believes a list of a part that says so, and none that says nothing (RFC 5280 §5.2.5)", () => {
    const point = {
      names: [],
      onlyEndEntities: false,
      onlyAuthorities: false,
      onlyAttributeCertificates: false,
      onlySomeReasons: true,
      indirect: false,
    };
    const some = { issuingDistributionPoint: present(point, true) };
    expect(outcomeOf(revoked, chainWith([entry(null)], some))).toHaveLength(1);
    expect(outcomeOf(revoked, chainWith([], some))).toBe("not-applicable");
    const ofAuthorities = {
      issuingDistributionPoint: present({ ...point, onlySomeReasons: false, onlyAuthorities: true }),
    };
    expect(outcomeOf(revoked, chainWith([entry(null)], ofAuthorities))).toBe("not-applicable");
    const elsewhere = {
      issuingDistributionPoint: present({ ...point, onlySomeReasons: false, names: ["http://x/y.crl"] }),
    };
    expect(outcomeOf(revoked, chainWith([entry(null)], elsewhere))).toBe("not-applicable");
  });

  it("believes a list that is out of date, because a revocation is for good, but for a hold, which may be over", () => {
    const old = { nextUpdate: day(-1), thisUpdate: day(-8) };
    expect(outcomeOf(revoked, chainWith([entry("keyCompromise")], old))).toHaveLength(1);
    expect(outcomeOf(revoked, chainWith([entry("certificateHold")], old))).toBe("not-applicable");
  });
});
