import { globSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const shared = resolve(import.meta.dirname, "..");
/** A definition at the top of a file, not the functions themselves. */
const definition =
  /^(?:export )?(?:const|default) .*\b(?:messages|defineErrors|defineProblems|defineRule(?:<[^>]*>\(\))?)\(/mu;

/** Files that a list of their own brings along: `rules/index.ts`, `roles/index.ts`, `authorities/index.ts` and `authority-problems.ts`. */
const listed = (file: string) =>
  ["rules/", "roles/definitions/", "roles/parts/", "roles/index.ts", "authorities/"].some((start) =>
    file.startsWith(start),
  );

describe("every-text.ts", () => {
  it("imports every file that has texts for messages", () => {
    const source = readFileSync(resolve(import.meta.dirname, "every-text.ts"), "utf8");
    const imported = [...source.matchAll(/^import "(.+)";$/gmu)].map(([, path = ""]) =>
      relative(shared, resolve(import.meta.dirname, path)),
    );
    const withTexts = globSync("**/*.ts", { cwd: shared }).filter(
      (file) =>
        !file.endsWith(".test.ts") && !listed(file) && definition.test(readFileSync(resolve(shared, file), "utf8")),
    );
    expect(withTexts.length).toBeGreaterThan(5);
    expect(imported.filter((file) => !listed(file)).sort()).toEqual(withTexts.sort());
  });
});
