import { describe, expect, it } from "vitest";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  chainFacts,
  issuingAuthority,
  rootAuthority,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { noAuthority } from "./no-authority.ts";

describe("chain.no-authority: an issuer is an authority", () => {
  it("passes authorities", () => {
    expect(outcomeOf(noAuthority, chainFacts())).toEqual([]);
  });

  it("fails a server certificate that issued another, in a chain and in a PFX (badssl.com issue 544)", () => {
    const server = issuingAuthority({ basicConstraints: null });
    const path = [certificateFacts(), server, rootAuthority()];
    for (const facts of [chainFacts({ path }), bundleFacts({ certificates: bagged(...path) })]) {
      expect(outcomeOf(noAuthority, facts)).toMatchObject([
        { what: expect.stringContaining("is not a certification authority: it has no Basic Constraints") },
      ]);
    }
  });

  it("fails an issuer that says that it is none", () => {
    const denying = issuingAuthority({ basicConstraints: { certificateAuthority: false, pathLength: null } });
    expect(outcomeOf(noAuthority, chainFacts({ path: [certificateFacts(), denying, rootAuthority()] }))).toMatchObject([
      { what: expect.stringContaining("its Basic Constraints say so") },
    ]);
  });

  it("takes a root of version 1, which cannot say it, but no issuer of version 1 below a root", () => {
    const old = { version: 1, basicConstraints: null, keyUsage: null };
    const path = [certificateFacts(), issuingAuthority(), rootAuthority(old)];
    expect(outcomeOf(noAuthority, chainFacts({ path }))).toEqual([]);
    const below = [certificateFacts(), issuingAuthority(old), rootAuthority()];
    expect(outcomeOf(noAuthority, chainFacts({ path: below }))).toHaveLength(1);
  });
});
