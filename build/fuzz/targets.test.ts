import { describe, expect, it } from "vitest";
import { targets } from "./targets.ts";
import type { ReaderModule } from "./types.ts";

describe("what is fuzzed", () => {
  it.each(Object.entries(targets))("has files of the kind %s, and reads the first of them", async (_, target) => {
    const samples = await target.makeSamples(null);
    expect(samples.length).toBeGreaterThan(0);
    const { read }: ReaderModule = await import(new URL(target.reader, import.meta.url).href);
    const [own] = samples;
    if (own === undefined) throw new TypeError("There is no file.");
    for (const run of [0, 1, 2]) expect(() => read(own.data, own.password, run)).not.toThrow();
  });
});
