import { describe, expect, it } from "vitest";
import type { AroundFacts } from "../../facts/around-facts.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  issuanceByNames,
  issuingAuthority,
  rootAuthority,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { broken } from "./broken.ts";
import { issuerBeside } from "./issuer-beside.ts";
import { issuerMissing } from "./issuer-missing.ts";

const leaf = certificateFacts();
/** A PFX with the certificate alone, and these in other files. */
const beside = (others: AroundFacts["certificates"], more: Partial<AroundFacts> = {}) => ({
  ...bundleFacts({ certificates: bagged(leaf) }),
  around: {
    certificates: others,
    issuance: issuanceByNames([leaf, ...others]),
    anchors: null,
    revocation: null,
    ...more,
  },
});

describe("chain.issuer-beside: the intermediate certificate stands in another file", () => {
  it("notes it, and the file is not said to lack it", () => {
    const facts = beside([issuingAuthority(), rootAuthority()]);
    expect(outcomeOf(issuerBeside, facts)).toMatchObject([{ what: expect.stringContaining("CN=Contoso Issuing CA") }]);
    expect(outcomeOf(issuerMissing, facts)).toEqual([]);
  });

  it("passes a file that brings it, and one that nobody brings", () => {
    expect(outcomeOf(issuerBeside, bundleFacts())).toEqual([]);
    expect(outcomeOf(issuerBeside, bundleFacts({ certificates: bagged(leaf) }))).toEqual([]);
  });

  it("leaves what was left out by a conversion to the other rule", () => {
    const facts = beside([issuingAuthority()], { leftBehind: 1 });
    expect(outcomeOf(issuerBeside, facts)).toEqual([]);
    expect(outcomeOf(issuerMissing, facts)).toHaveLength(1);
  });

  it("a wrong issuer in another file is none that the file brings: it is missing, not broken", () => {
    const facts = beside([issuingAuthority({ subjectKeyIdentifier: "ee" })]);
    expect(outcomeOf(broken, facts)).toBe("not-applicable");
    expect(outcomeOf(issuerMissing, facts)).toHaveLength(1);
  });
});
