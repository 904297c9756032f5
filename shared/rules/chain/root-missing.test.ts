import { describe, expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts, issuingAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { rootMissing } from "./root-missing.ts";

describe("chain.root-missing: the end of the chain", () => {
  it("passes a chain up to its root", () => {
    expect(outcomeOf(rootMissing, bundleFacts())).toEqual([]);
  });

  it("notes a chain that ends earlier", () => {
    expect(
      outcomeOf(rootMissing, bundleFacts({ certificates: bagged(certificateFacts(), issuingAuthority()) })),
    ).toMatchObject([{ what: expect.stringContaining("CN=Contoso Root CA is not there") }]);
  });

  it("leaves a file without issuers to the other rule", () => {
    expect(outcomeOf(rootMissing, bundleFacts({ certificates: bagged(certificateFacts()) }))).toBe("not-applicable");
  });
});
