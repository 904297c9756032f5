import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeWire, encodeWire } from "./wire.ts";

/** Values of the contract: JSON with bytes anywhere. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.uint8Array({ maxLength: 20 }),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe("the wire", () => {
  it("gives back what went in, bytes included", () => {
    fc.assert(
      fc.property(value, (sent) => {
        expect(decodeWire(encodeWire(sent))).toEqual(sent);
      }),
    );
  });

  it("puts bytes under every name without touching a prototype", () => {
    const decoded = decodeWire('{"__proto__":{"$bytes":"AQ=="}}');
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(decoded, "__proto__")?.value).toEqual(Uint8Array.of(1));
  });

  it("reads what is nested as deep as JSON.parse itself does", () => {
    const depth = 5_000;
    expect(Array.isArray(decodeWire("[".repeat(depth) + "]".repeat(depth)))).toBe(true);
  });

  it.each(['{"$bytes":"?"}', "{", ""])("refuses %j", (text) => {
    expect(() => decodeWire(text)).toThrow();
  });
});
