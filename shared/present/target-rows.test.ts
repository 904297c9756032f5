import { describe, expect, it } from "vitest";
import { targets } from "../catalogue/targets/index.ts";
import { inWords } from "../text/testing/in-words.ts";
import { targetRows } from "./target-rows.ts";

describe("targetRows", () => {
  it("shows every target without a gap", () => {
    for (const target of targets) {
      for (const { label, value } of inWords(targetRows(target))) {
        expect(value.join(), `${target.id}: ${label}`).not.toBe("");
      }
    }
  });

  it("says where no provider is written", () => {
    const shown = targets.map((target) => inWords(targetRows(target)).find(({ id }) => id === "provider")?.value);
    expect(shown).toEqual([
      ["Microsoft RSA SChannel Cryptographic Provider"],
      ["Microsoft Enhanced RSA and AES Cryptographic Provider"],
      ["Microsoft RSA SChannel Cryptographic Provider"],
      ["Not written; the reader chooses"],
      undefined,
      undefined,
    ]);
  });
});
