import { describe, expect, it } from "vitest";
import { limits } from "../../limits.ts";
import { targetById, targets } from "./index.ts";
import { targetIds } from "./types.ts";

describe("targets", () => {
  it("has one entry for each id", () => {
    expect(targets.map((target) => target.id)).toEqual([...targetIds]);
    for (const id of targetIds) expect(targetById(id).id).toBe(id);
  });

  it("never asks for more iterations than Windows accepts", () => {
    for (const target of targets) {
      if (target.container !== "PKCS#7") expect(target.iterations).toBeLessThanOrEqual(limits.iterationsWritten);
    }
  });

  it("names the provider and the KeySpec together, and then takes RSA keys only (no CryptoAPI provider has elliptic curves)", () => {
    for (const target of targets.filter((other) => other.container === "PKCS#12")) {
      expect(target.keySpec === null).toBe(target.provider === null);
      if (target.provider !== null) expect(target.keyAlgorithms).toEqual(["RSA"]);
    }
  });
});
