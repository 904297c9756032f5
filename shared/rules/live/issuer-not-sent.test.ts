import { describe, expect, it } from "vitest";
import { certificateFacts, endpointFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerNotSent } from "./issuer-not-sent.ts";

describe("live.issuer-not-sent", () => {
  it.each([
    ["with the whole chain", [certificateFacts(), issuingAuthority(), rootAuthority()]],
    ["without the root, which need not be sent", [certificateFacts(), issuingAuthority()]],
  ])("passes %s", (_, certificates) => {
    expect(outcomeOf(issuerNotSent, endpointFacts({ certificates }))).toEqual([]);
  });

  it("warns where the certificate comes alone", () => {
    const [problem] = outcomeOf(issuerNotSent, endpointFacts({ certificates: [certificateFacts()] }));
    expect(problem).toMatchObject({ what: expect.stringContaining("CN=Contoso Issuing CA"), at: "issuers" });
  });

  it("says nothing of files and of a self-signed certificate", () => {
    expect(outcomeOf(issuerNotSent, certificateFacts())).toBe("not-applicable");
    expect(outcomeOf(issuerNotSent, endpointFacts({ certificates: [rootAuthority()] }))).toBe("not-applicable");
  });
});
