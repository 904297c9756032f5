import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../asn1/hex.ts";
import { rc4 } from "./rc4.ts";

/** RFC 6229 §2: the beginning of the key stream. */
const streams = [
  ["0102030405", "b2396305f03dc027ccc3524a0a1118a86982944f18fc82d589c403a47a0d0919"],
  ["0102030405060708090a0b0c0d0e0f10", "9ac7cc9a609d1ef7b2932899cde41b975248c4959014126a6e8a84f11d1a9e1c"],
] as const;

describe("RC4", () => {
  it.each(streams)("has the key stream of RFC 6229 for the key %s", (key, stream) => {
    expect(toHex(rc4(fromHex(key), new Uint8Array(32)))).toBe(stream);
  });

  it("decrypts what it encrypted", () => {
    const data = Uint8Array.from({ length: 1_000 }, (_, index) => index & 0xff);
    expect(rc4(fromHex("0102030405"), rc4(fromHex("0102030405"), data))).toEqual(data);
  });
});
