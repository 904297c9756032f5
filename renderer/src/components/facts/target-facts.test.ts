import { describe, expect, it } from "vitest";
import { targets } from "#shared/catalogue/targets/index.ts";
import { targetFacts } from "./target-facts.ts";

describe("targetFacts", () => {
  it("shows every target without a gap", () => {
    for (const target of targets) {
      for (const { label, value } of targetFacts(target)) expect(value, `${target.id}: ${label}`).not.toBe("");
    }
  });

  it("says where no provider is written", () => {
    const shown = targets.map((target) => targetFacts(target).find(({ label }) => label === "Provider")?.value);
    expect(shown).toEqual([
      "Microsoft RSA SChannel Cryptographic Provider",
      "Microsoft Enhanced RSA and AES Cryptographic Provider",
      "Microsoft RSA SChannel Cryptographic Provider",
      "Not written; the reader chooses",
      undefined,
      undefined,
    ]);
  });
});
