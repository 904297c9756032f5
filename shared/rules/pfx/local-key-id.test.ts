import { describe, expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts, issuingAuthority, rootAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { localKeyId } from "./local-key-id.ts";

describe("pfx.local-key-id: which certificate is the key's", () => {
  const tagged = (...ids: readonly (string | null)[]) => {
    const certificates = bagged(certificateFacts(), issuingAuthority(), rootAuthority());
    return bundleFacts({
      certificates: certificates.map((bag, index) => ({ ...bag, localKeyId: ids[index] ?? null })),
    });
  };

  it("passes a file that tags the key's certificate, or none", () => {
    expect(outcomeOf(localKeyId, tagged("01000000", null, null))).toEqual([]);
    expect(outcomeOf(localKeyId, tagged())).toEqual([]);
  });

  it("warns where the key's localKeyID stands on its issuers too (Dart-Basic-Utils issue 119)", () => {
    expect(outcomeOf(localKeyId, tagged("01000000", "01000000", "01000000"))).toMatchObject([
      { what: "The same localKeyID stands on 3 certificates of the file." },
    ]);
  });
});
