import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { mutantPlugin } from "./mutant-plugin.ts";
import { mutantsOf } from "./mutants.ts";
import { sampleOf } from "./sample.ts";
import { mutantOfSetting } from "./setting-mutant.ts";
import { settingMutants } from "./settings.ts";

const source =
  'export const of = (a: number, list: readonly number[]) => (a <= 3 && !list.some((x) => x === a) ? "yes" : "no");';

/** The source with one mutant at a time. */
function mutated(): readonly string[] {
  return mutantsOf("shared/a.ts", source).map(
    ({ start, end, replacement }) => source.slice(0, start) + replacement + source.slice(end),
  );
}

describe("mutants", () => {
  it("change one operator, method, number, negation or condition", () => {
    const changes = mutantsOf("shared/a.ts", source).map(({ original, replacement }) => `${original} → ${replacement}`);
    expect(changes).toEqual(
      expect.arrayContaining(["<= → <", "&& → ||", "! → ", "some → every", "=== → !==", "3 → 4"]),
    );
    expect(changes.filter((change) => change.endsWith("→ false"))).toHaveLength(1);
  });

  it("always differ from the source, and still parse", () => {
    expect(mutated()).not.toContain(source);
    for (const text of mutated()) expect(mutantsOf("shared/a.ts", text).length).toBeGreaterThan(0);
  });

  it("leave texts and types alone", () => {
    expect(mutantsOf("shared/a.ts", 'export type A = { a: 1 };\nexport const text = "a < b && c";')).toEqual([]);
  });
});

it("the plugin changes the mutant's module alone", () => {
  const [mutant] = mutantsOf("shared/a.ts", "export const a = 1 < 2;");
  if (mutant === undefined) throw new Error("There is no mutant.");
  const { transform } = mutantPlugin(mutant);
  if (typeof transform !== "function") throw new Error("The plugin has no transform.");
  const run = (id: string) => transform.call({} as never, "export const a = 1 < 2;", id);
  expect(run(new URL("../../shared/a.ts", import.meta.url).pathname)).toBe("export const a = 1 <= 2;");
  expect(run("/elsewhere/shared/a.ts")).toBeNull();
});

it("a sample repeats itself for its seed, without repetition", () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  expect(sampleOf(items, 20, 7)).toEqual(sampleOf(items, 20, 7));
  expect(sampleOf(items, 20, 7)).not.toEqual(sampleOf(items, 20, 8));
  expect(new Set(sampleOf(items, 100, 1)).size).toBe(50);
});

it("every security setting of the list is where the list says, once, and the test that must notice is there", () => {
  const root = resolve(import.meta.dirname, "../..");
  for (const setting of settingMutants) {
    const source = readFileSync(resolve(root, setting.file), "utf8");
    const { start, end, original } = mutantOfSetting(setting, source);
    expect(source.slice(start, end)).toBe(original);
    expect(existsSync(resolve(root, setting.noticedBy)), setting.noticedBy).toBe(true);
  }
});
