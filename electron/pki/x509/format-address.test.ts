import { isIPv6 } from "node:net";
import fc from "fast-check";
import { expect, it } from "vitest";
import { formatAddress } from "./format-address.ts";

it.each([
  [[192, 0, 2, 1], "192.0.2.1"],
  [[0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1], "2001:db8::2:1"],
  [[0x20, 1, 0xd, 0xb8, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], "2001:db8:0:1:1:1:1:1"],
  [[0x20, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1], "2001:0:0:1::1"],
  [new Array<number>(16).fill(0), "::"],
  [[...new Array<number>(15).fill(0), 1], "::1"],
  [[1, 2, 3], "010203"],
])("writes %j as %s (RFC 5952 §4)", (octets, text) => {
  expect(formatAddress(Uint8Array.from(octets))).toBe(text);
});

/** Octets of an IPv6 address by the URL parser of Node, an implementation of its own. */
function canonical(text: string): string {
  return new URL(`http://[${text}]/`).hostname.slice(1, -1);
}

it("agrees with the URL parser for every IPv6 address", () => {
  const address = fc.array(fc.constantFrom(0, 0, 0, 1, 0x10, 0xff), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(address, (octets) => {
      const text = formatAddress(Uint8Array.from(octets));
      expect(isIPv6(text)).toBe(true);
      expect(text).toBe(canonical(text));
    }),
    { numRuns: 500 },
  );
});
