import { describe, expect, it } from "vitest";
import { certificateFacts, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { requestSignature } from "./request-signature.ts";

describe("signature.request-signature: the request's own signature", () => {
  it("passes one that holds", () => {
    expect(outcomeOf(requestSignature, requestFacts())).toEqual([]);
  });

  it("fails one that does not, for every product", () => {
    expect(outcomeOf(requestSignature, requestFacts({ signatureValid: false }))).toHaveLength(1);
    expect(outcomeOf(requestSignature, requestFacts({ signatureValid: false }), { product: "cisco-uc" })).toHaveLength(
      1,
    );
  });

  it("does not judge what KeySpec cannot check", () => {
    expect(outcomeOf(requestSignature, requestFacts({ signatureValid: null }))).toBe("not-applicable");
    expect(outcomeOf(requestSignature, certificateFacts())).toBe("not-applicable");
  });
});
