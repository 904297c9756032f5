import { describe, expect, it } from "vitest";
import type { Facts } from "../facts/facts.ts";
import type { RoleId } from "../roles/types.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  chainFacts,
  distinguishedName,
  issuingAuthority,
  requestFacts,
  rootAuthority,
  rsa2048,
} from "../rules/testing/build-facts.ts";
import { evidence } from "../rules/testing/outcome-of.ts";
import { formatted } from "../text/localise.ts";
import { type JudgedEvidence, judgeTogether } from "./judge-together.ts";

const judged = (file: string, facts: Facts, role: RoleId | null = null) => ({ file, evidence: evidence(facts), role });
const together = (...files: readonly JudgedEvidence[]) =>
  judgeTogether(files).map(({ id, files: about, what }) => ({ id, files: about, what: formatted(what) }));

const withKey = (digits: string) => ({
  publicKey: { ...rsa2048, fingerprint: digits.repeat(32) },
  sha256Fingerprint: digits.repeat(32),
});

describe("friendly names of several PFX (roles.md G12)", () => {
  const named = (friendlyName: string | null, key: string) => {
    const [leaf, ...others] = bagged(certificateFacts(withKey(key)), issuingAuthority(), rootAuthority());
    return bundleFacts({ certificates: leaf === undefined ? others : [{ ...leaf, friendlyName }, ...others] });
  };

  it("warns of one name on two certificates, without regard to case", () => {
    expect(together(judged("a.pfx", named("Edge", "a1")), judged("b.pfx", named("EDGE", "b2")))).toEqual([
      { id: "friendly-name", files: ["a.pfx", "b.pfx"], what: "a.pfx and b.pfx have one friendly name, “Edge”." },
    ]);
  });

  it("passes different names, none, and the same certificate twice", () => {
    expect(together(judged("a.pfx", named("One", "a1")), judged("b.pfx", named("Two", "b2")))).toEqual([]);
    expect(together(judged("a.pfx", named(null, "a1")), judged("b.pfx", named(null, "b2")))).toEqual([]);
    expect(together(judged("a.pfx", named("One", "a1")), judged("copy.pfx", named("One", "a1")))).toEqual([]);
  });
});

describe("keys of an Edge pool (roles.md §5.1)", () => {
  const edge = (commonName: string, key: string) =>
    certificateFacts({ subject: distinguishedName(commonName), ...withKey(key) });

  it("warns of different keys for one name", () => {
    const files = [
      judged("1.cer", edge("sip.contoso.com", "a1"), "edge-external"),
      judged("2.cer", edge("SIP.contoso.com", "b2"), "edge-external"),
    ];
    expect(together(...files)).toMatchObject([{ id: "pool-key", files: ["1.cer", "2.cer"] }]);
  });

  it("warns of another name, too, where both are in one place of a deployment", () => {
    const at = (file: string, commonName: string, key: string, place: string) => ({
      ...judged(file, edge(commonName, key), "edge-external"),
      place,
    });
    const other = at("2.cer", "edge.contoso.com", "b2", "edge-external.external.edgepool");
    const one = at("1.cer", "sip.contoso.com", "a1", "edge-external.external.edgepool");
    expect(together(one, other)).toMatchObject([{ id: "pool-key", files: ["1.cer", "2.cer"] }]);
    expect(together(one, { ...other, place: "edge-external.external.otherpool" })).toEqual([]);
  });

  it("passes one key, other names, and servers that have certificates of their own", () => {
    const one = judged("1.cer", edge("sip.contoso.com", "a1"), "edge-external");
    expect(together(one, judged("2.cer", edge("sip.contoso.com", "a1"), "edge-external"))).toEqual([]);
    expect(together(one, judged("2.cer", edge("av.contoso.com", "b2"), "edge-external"))).toEqual([]);
    const frontEnds = ["a1", "b2"].map((key) =>
      judged(`${key}.cer`, edge("pool01.contoso.com", key), "enterprise-front-end"),
    );
    expect(together(...frontEnds)).toEqual([]);
  });
});

describe("authorities of servers that should share one (roles.md G17)", () => {
  const ofOther = chainFacts({
    path: [
      certificateFacts({ issuer: distinguishedName("Fabrikam CA") }),
      rootAuthority({
        subject: distinguishedName("Fabrikam CA"),
        issuer: distinguishedName("Fabrikam CA"),
        subjectKeyIdentifier: "bb",
      }),
    ],
  });
  const frontEnd = judged("fe01.p7b", chainFacts(), "enterprise-front-end");

  it("warns of an Edge, and of Persistent Chat, with another one", () => {
    for (const role of ["edge-internal", "persistent-chat"] as const)
      expect(together(frontEnd, judged("other.p7b", ofOther, role))).toEqual([
        {
          id: "same-authority",
          files: ["other.p7b", "fe01.p7b"],
          what: "other.p7b and fe01.p7b come from different authorities.",
        },
      ]);
  });

  it("passes one authority, and what is met by people outside", () => {
    expect(together(frontEnd, judged("edge.p7b", chainFacts(), "edge-internal"))).toEqual([]);
    expect(together(frontEnd, judged("edge.p7b", ofOther, "edge-external"))).toEqual([]);
  });

  it("says nothing where a chain does not reach its root, and of requests", () => {
    expect(
      together(
        frontEnd,
        judged("edge.cer", certificateFacts({ issuer: distinguishedName("Fabrikam CA") }), "edge-internal"),
      ),
    ).toEqual([]);
    expect(together(judged("a.req", requestFacts()), judged("b.req", requestFacts()))).toEqual([]);
  });
});
