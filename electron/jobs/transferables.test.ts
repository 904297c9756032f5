import { describe, expect, it } from "vitest";
import { transferables } from "./transferables.ts";

describe("what can be handed over without a copy", () => {
  it("finds whole buffers at any depth, each once", () => {
    const bytes = new Uint8Array(8);
    const others = new Uint8Array(4);
    expect(transferables({ a: bytes, list: [{ b: others }, bytes], text: "x", nothing: null })).toEqual([
      bytes.buffer,
      others.buffer,
    ]);
  });

  it("leaves out a part of a larger buffer, which has other users", () => {
    expect(transferables(new Uint8Array(8).subarray(2, 6))).toEqual([]);
  });
});
