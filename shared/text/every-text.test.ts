import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const shared = resolve(import.meta.dirname, "..");
/** A definition at the top of a file, not the functions themselves. */
const definition =
  /^(?:export )?(?:const|default) .*\b(?:messages|defineErrors|defineProblems|defineRule)(?:<[^>]*>)?\(/mu;
const imports = /^(?:import|export)\s(?!type\b)(?:[^;"]*?\sfrom\s)?"(\.[^"]+)";/gmu;

/** Files of `shared` that are loaded with a file, itself included. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(resolve(shared, file), "utf8").matchAll(imports))
    loadedWith(relative(shared, resolve(shared, file, "..", path)), seen);
  return seen;
}

describe("every-text.ts", () => {
  it("loads every file that has texts for messages, directly or through another", () => {
    const loaded = loadedWith("text/every-text.ts");
    const withTexts = globSync("**/*.ts", { cwd: shared }).filter(
      (file) =>
        !/\.test\.ts$|(?:^|\/)testing\//.test(file) && definition.test(readFileSync(resolve(shared, file), "utf8")),
    );
    expect(withTexts.length).toBeGreaterThan(5);
    expect(withTexts.filter((file) => !loaded.has(file)).sort()).toEqual([]);
  });
});
