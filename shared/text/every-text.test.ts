import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const shared = resolve(import.meta.dirname, "..");
/** A definition at the top of a file, not the functions themselves. */
const definition = /^(?:export )?(?:const|default) .*\b(?:messages|defineErrors|defineRule(?:<[^>]*>\(\))?)\(/mu;

describe("every-text.ts", () => {
  it("imports every file that has texts for messages", () => {
    const source = readFileSync(resolve(import.meta.dirname, "every-text.ts"), "utf8");
    const imported = [...source.matchAll(/^import "(.+)";$/gmu)].map(([, path = ""]) =>
      relative(shared, resolve(import.meta.dirname, path)),
    );
    const withTexts = globSync("**/*.ts", { cwd: shared }).filter(
      (file) =>
        !file.endsWith(".test.ts") &&
        !file.startsWith("rules/") &&
        definition.test(readFileSync(resolve(shared, file), "utf8")),
    );
    expect(withTexts.length).toBeGreaterThan(5);
    expect(imported.filter((file) => !file.startsWith("rules/")).sort()).toEqual(withTexts.sort());
  });
});
