import { expect, it } from "vitest";
import { approximateBytes } from "./approximate-bytes.ts";

it("grows with what the data holds, and counts what is shared once", () => {
  const part = { subject: "x".repeat(500), data: new Uint8Array(2_000) };
  const one = approximateBytes([part]);
  expect(one).toBeGreaterThan(3_000);
  expect(one).toBeLessThan(4_000);
  expect(approximateBytes([part, part]) - one).toBe(0);
  expect(approximateBytes([part, { ...part }]) - one).toBeGreaterThan(1_000);
});

it("survives data that contains itself", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(approximateBytes(loop)).toBeGreaterThan(0);
});
