import { describe, expect, it } from "vitest";
import type { AnchorChoice, AroundFacts } from "../../facts/around-facts.ts";
import { chainFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { untrusted } from "./untrusted.ts";

/** The chain of the builders, leaf, issuer and root, with a choice of roots. */
function chainWith(choice: AnchorChoice, indexes: readonly number[]) {
  const facts = chainFacts();
  const around: AroundFacts = {
    certificates: [],
    issuance: facts.issuance,
    anchors: { choice, count: 1, indexes },
    revocation: null,
  };
  return { ...facts, around };
}
const root = chainFacts().certificates.length - 1;

describe("chain.untrusted: the chosen roots", () => {
  it("passes a chain that ends in one of them", () => {
    expect(outcomeOf(untrusted, chainWith("files", [root]))).toEqual([]);
  });

  it("refuses a chain whose root is none of them, and names it", () => {
    expect(outcomeOf(untrusted, chainWith("files", []))).toMatchObject([
      { what: expect.stringContaining("Contoso Root CA") },
    ]);
    expect(outcomeOf(untrusted, chainWith("lab-ca", []))).toHaveLength(1);
  });

  it("takes no intermediate certificate for a root", () => {
    expect(outcomeOf(untrusted, chainWith("files", [1]))).toHaveLength(1);
  });

  it("leaves roots of this computer and public ones to a question", () => {
    expect(outcomeOf(untrusted, chainWith("system", []))).toBe("not-applicable");
    expect(outcomeOf(untrusted, chainWith("public", []))).toBe("not-applicable");
    expect(outcomeOf(untrusted, chainFacts())).toBe("not-applicable");
  });
});
