import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { makeCase } from "./make-case.ts";
import { type FuzzSetup, runFuzz } from "./run-fuzz.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-fuzz-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const samples = ["one", "two"].map((name) => ({
  name,
  data: Uint8Array.from({ length: 100 }, (_, index) => index),
  password: "Passw0rd!",
}));

/** A run with a reader of our own, given as the body of `read(data, password, run)`. */
const fuzz = (body: string, changes: Partial<FuzzSetup> = {}) => {
  const file = join(folder, `reader-${createRandom(body.length)(1e9)}.mjs`);
  writeFileSync(file, `export function read(data, password, run) {\n${body}\n}\n`);
  return runFuzz({
    readerUrl: pathToFileURL(file).href,
    samples,
    seed: 7,
    runs: 40,
    seconds: 60,
    runMilliseconds: 1_000,
    memoryMegabytes: 128,
    workers: 2,
    ...changes,
  });
};

describe("the fuzzer", () => {
  it("does every run once and finds nothing in a reader that does nothing wrong", async () => {
    expect(await fuzz("data.length + run;")).toEqual({ outcomes: { read: 40 }, findings: [] });
  });

  it("finds an error that is no AppError, with its input", async () => {
    const { findings, outcomes } = await fuzz('if (run === 17) throw new TypeError("planted");');
    expect(outcomes).toEqual({ read: 39, "unexpected error": 1 });
    expect(findings).toMatchObject([{ kind: "unexpected error", run: 17 }]);
    expect(findings[0]?.detail).toContain("planted");
    expect(Uint8Array.from(findings[0]?.input ?? [])).toEqual(makeCase(7, 17, samples).data);
  });

  it("finds a reader that does not come back, and goes on", async () => {
    const { findings, outcomes } = await fuzz("if (run === 5) for (;;);");
    expect(findings).toMatchObject([{ kind: "hang", run: 5, detail: "more than 1000 ms" }]);
    expect(outcomes["hang"]).toBe(1);
  });

  it("finds a reader that takes too much memory", async () => {
    const { findings } = await fuzz("if (run === 3) globalThis.kept = new Uint8Array(200 * 1024 * 1024).fill(1);", {
      workers: 1,
      runs: 4,
    });
    expect(findings).toMatchObject([{ kind: "memory", run: 3 }]);
  });

  it("ends when its time is over, long before all runs are done", async () => {
    const { findings, outcomes } = await fuzz("", { runs: 2_000_000_000, seconds: 1 });
    expect(findings).toEqual([]);
    expect(outcomes["read"]).toBeGreaterThan(0);
  });

  it("makes the same file for the same seed and run, and another for the next", () => {
    expect(makeCase(1, 2, samples)).toEqual(makeCase(1, 2, samples));
    const made = Array.from({ length: 50 }, (_, run) => makeCase(1, run, samples).data.join());
    expect(new Set(made).size).toBeGreaterThan(40);
  });
});
