import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutFinal } from "./without-final.ts";

describe("withoutFinal", () => {
  it("takes away what a regular expression would", () => {
    const text = fc.string({ unit: fc.constantFrom("/", "a", "\0") });
    void fc.assert(
      fc.property(text, (value) => {
        expect(withoutFinal(value, (character) => character === "/")).toBe(value.replace(/\/+$/, ""));
      }),
    );
  });

  it("looks at each character once at most, twice as many for twice the text", () => {
    const looks = (text: string): number => {
      let count = 0;
      withoutFinal(text, (character) => {
        count += 1;
        return character === "/";
      });
      return count;
    };
    for (const length of [1_000, 2_000, 4_000]) {
      expect(looks("/".repeat(length))).toBe(length);
      expect(looks(`${"/".repeat(length)}a`)).toBe(1);
      expect(looks(`a${"/".repeat(length)}`)).toBe(length + 1);
    }
  });
});
