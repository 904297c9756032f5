import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { authorities } from "./authorities/index.ts";
import { targets } from "./catalogue/targets/index.ts";
import { roles } from "./roles/index.ts";
import { rules } from "./rules/index.ts";

/** A list, its folder, and the type that marks a file of the folder as an entry; a rule may be made by defineRule too. */
const lists = [
  { folder: "authorities", type: "Authority", list: authorities },
  { folder: "roles", type: "RoleDefinition", list: roles },
  { folder: "rules", type: "Rule", list: rules },
  { folder: "catalogue/targets", type: "(?:Pkcs12|Pem|P7b)Target", list: targets },
] as const;

function entriesOf(folder: string, type: string): readonly { readonly file: string; readonly name: string }[] {
  return globSync(`${folder}/**/*.ts`, { cwd: import.meta.dirname })
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => {
      const source = readFileSync(resolve(import.meta.dirname, file), "utf8");
      return [...source.matchAll(new RegExp(`^export const (\\w+)(?:: ${type} =| = define${type}\\()`, "gm"))].map(
        ([, name = ""]) => ({
          file,
          name,
        }),
      );
    });
}

function camelCase(file: string): string {
  const name = file.replace(/^.*[\\/]/, "").replace(/\.ts$/, "");
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe.each(lists)("$folder/index.ts", ({ folder, type, list }) => {
  const entries = entriesOf(folder, type);

  it("lists what the folder holds, and nothing twice", async () => {
    const found = await Promise.all(
      entries.map(
        async ({ file, name }) =>
          (
            (await import(/* @vite-ignore */ pathToFileURL(resolve(import.meta.dirname, file)).href)) as Record<
              string,
              unknown
            >
          )[name],
      ),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set<unknown>(list)).toEqual(new Set(found));
    expect(list).toHaveLength(found.length);
  });

  it("has one entry in each file, and both have the same name", () => {
    for (const { file, name } of entries) expect(name, file).toBe(camelCase(file));
    expect(new Set(entries.map(({ file }) => file)).size).toBe(entries.length);
  });
});

describe("rules", () => {
  it("have the place of their file as id", () => {
    const ids = entriesOf("rules", "Rule").map(({ file }) => file.replace(/^rules[\\/]/, "").replace(/\.ts$/, ""));
    expect(new Set(rules.map(({ id }) => id))).toEqual(new Set(ids.map((path) => path.replace(/[\\/]/g, "."))));
  });

  it("each have a test beside them", () => {
    const tests = new Set(globSync("rules/*/*.test.ts", { cwd: import.meta.dirname }));
    for (const { file } of entriesOf("rules", "Rule")) expect(tests).toContain(file.replace(/\.ts$/, ".test.ts"));
  });
});
