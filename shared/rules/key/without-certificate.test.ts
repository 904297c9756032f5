import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { withoutCertificate } from "./without-certificate.ts";

describe("key.without-certificate: a key without its certificate", () => {
  it("passes a pair", () => {
    expect(outcomeOf(withoutCertificate, bundleFacts())).toEqual([]);
  });

  it("fails a key whose certificate is not there", () => {
    expect(outcomeOf(withoutCertificate, bundleFacts({ keys: [keyFacts({ certificateIndexes: [] })] }))).toHaveLength(
      1,
    );
  });
});
