import { describe, expect, it } from "vitest";
import { signatureAlgorithmOf, signatureAlgorithms } from "./signature-algorithms.ts";

describe("signature algorithms", () => {
  it("have each number once", () => {
    expect(new Set(signatureAlgorithms.map(({ oid }) => oid)).size).toBe(signatureAlgorithms.length);
  });

  it.each([
    ["1.2.840.113549.1.1.11", "supported"],
    ["1.2.840.10045.4.3.3", "supported"],
    ["1.2.840.113549.1.1.5", "weak"],
    ["1.3.14.3.2.29", "weak"],
    ["1.2.840.113549.1.1.4", "unsupported"],
    ["1.2.840.113549.1.1.10", "unsupported"],
    ["1.3.101.112", "unsupported"],
  ])("%s is %s", (oid, standing) => {
    expect(signatureAlgorithmOf({ oid, name: "" }).standing).toBe(standing);
  });

  it("are an allow-list: what is in no row is unsupported, by the name that is known of it", () => {
    expect(signatureAlgorithmOf({ oid: "1.2.3.4", name: "1.2.3.4" })).toMatchObject({
      title: "1.2.3.4",
      standing: "unsupported",
    });
  });
});
