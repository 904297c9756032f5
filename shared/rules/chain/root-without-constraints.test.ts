import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { rootWithoutConstraints } from "./root-without-constraints.ts";

const below = (root: Parameters<typeof rootAuthority>[0]) =>
  outcomeOf(
    rootWithoutConstraints,
    chainFacts({ path: [certificateFacts(), issuingAuthority(), rootAuthority(root)] }),
  );

describe("chain.root-without-constraints", () => {
  it("passes a root that says what it is, and one of version 1, which cannot", () => {
    expect(below({})).toEqual([]);
    expect(below({ version: 1, basicConstraints: null })).toEqual([]);
  });

  it("warns of a root of version 3 that says nothing", () => {
    expect(below({ basicConstraints: null })).toMatchObject([
      { what: "The root Contoso Root CA has no Basic Constraints." },
    ]);
  });

  it("leaves one without a key usage to chain.no-authority", () => {
    expect(below({ basicConstraints: null, keyUsage: null })).toEqual([]);
  });
});
