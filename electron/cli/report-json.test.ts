import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeWire } from "#shared/api/wire.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { withSentences } from "#shared/text/with-sentences.ts";
import { reportJson } from "./report-json.ts";

const whole = (value: unknown): string => encodeWire(withSentences(value), 2);

it("is the same text in parts", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (one, files) => {
      const value = {
        one,
        files,
        empty: [],
        message: literal("line\nend"),
        bytes: Uint8Array.of(1, 2),
        none: undefined,
        run: () => 1,
      };
      expect([...reportJson(value)].join("")).toBe(whole(value));
    }),
  );
});

it.each([[[]], [{}], [[{ a: 1 }]], [null], ["text"], [literal("a message")]])("is whole where it is %j", (value) => {
  expect([...reportJson(value)].join("")).toBe(whole(value));
});

it("gives every entry of a list by itself", () => {
  const files = Array.from({ length: 1_000 }, (_, index) => ({ name: `${index}.pfx`, text: "x".repeat(100) }));
  const longest = Math.max(...[...reportJson({ files })].map((part) => part.length));
  expect(longest).toBeLessThan(1_000);
});
