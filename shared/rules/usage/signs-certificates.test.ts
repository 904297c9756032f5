import { describe, expect, it } from "vitest";
import { certificateFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { signsCertificates } from "./signs-certificates.ts";

const keyUsage = ["digitalSignature", "keyEncipherment", "keyCertSign"];

describe("usage.signs-certificates", () => {
  it("passes a server’s usage, and leaves an authority to usage.authority-flag", () => {
    expect(outcomeOf(signsCertificates, certificateFacts())).toEqual([]);
    const basicConstraints = { certificateAuthority: true, pathLength: null };
    expect(outcomeOf(signsCertificates, certificateFacts({ keyUsage, basicConstraints }))).toEqual([]);
  });

  it("warns of Certificate Signing without being an authority", () => {
    expect(outcomeOf(signsCertificates, certificateFacts({ keyUsage }))).toHaveLength(1);
    expect(outcomeOf(signsCertificates, requestFacts({ keyUsage }))).toMatchObject([{ at: "request.keyUsage" }]);
  });
});
