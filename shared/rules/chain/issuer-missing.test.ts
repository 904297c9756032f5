import { describe, expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts, chainFacts, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerMissing } from "./issuer-missing.ts";

describe("chain.issuer-missing: the issuer in the file", () => {
  it("passes a PFX and a chain with it", () => {
    expect(outcomeOf(issuerMissing, bundleFacts())).toEqual([]);
    expect(outcomeOf(issuerMissing, chainFacts())).toEqual([]);
  });

  it("warns of a PFX without it, and names it", () => {
    expect(outcomeOf(issuerMissing, bundleFacts({ certificates: bagged(certificateFacts()) }))).toMatchObject([
      { what: expect.stringContaining("CN=Contoso Issuing CA") },
    ]);
  });

  it("is not misled by an authority of another name", () => {
    const stranger = rootAuthority({ subject: { text: "CN=Fabrikam Root CA", attributes: [] } });
    expect(outcomeOf(issuerMissing, bundleFacts({ certificates: bagged(certificateFacts(), stranger) }))).toHaveLength(
      1,
    );
  });

  it("expects no chain in a certificate file", () => {
    expect(outcomeOf(issuerMissing, certificateFacts())).toBe("not-applicable");
  });
});
