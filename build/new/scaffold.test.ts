import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Kind, type KindName, kinds } from "./kinds.ts";
import { findLeftovers, marker } from "./leftovers.ts";
import { fillInLine, placeholdersOf } from "./placeholders.ts";
import { scaffold } from "./scaffold.ts";

const kindNames = Object.keys(kinds) as KindName[];
const projectRoot = resolve(import.meta.dirname, "../..");
let root = "";

/** The project's files that a kind adds rows to, by path. */
function listsOf(name: KindName): readonly string[] {
  const kind: Kind = kinds[name];
  const placeholders = placeholdersOf(kind.example, kind.parts, kind.example);
  return [...new Set(kind.insertions.map(({ path }) => fillInLine(path, placeholders)))];
}
const lists = [...new Set(kindNames.flatMap(listsOf))];
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const contents = (): Readonly<Record<string, string>> => Object.fromEntries(lists.map((file) => [file, read(file)]));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "keyspec-new-"));
  for (const file of lists) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(root, file));
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("npm run new", () => {
  it.each(kindNames)("makes a %s, adds it to its lists, and marks where the author has to write", (kind) => {
    const name = kinds[kind].parts === 1 ? "planted-thing" : kinds[kind].example.replace(/[^/]+$/, "planted-thing");
    const before = contents();
    const { files, changed, next } = scaffold(root, kind, name);
    const after = contents();
    expect(lists.filter((file) => before[file] !== after[file]).sort()).toEqual([...changed].sort());
    expect(changed.length).toBeGreaterThan(0);
    if (files.length > 0) expect(files.some((file) => file.endsWith(".test.ts"))).toBe(true);
    expect(next.join(" ")).not.toMatch(/\{\w+\}/);
    for (const file of [...files, ...changed]) {
      expect(read(file), file).not.toMatch(/\{\{\w+\}\}/);
      if (file.endsWith(".ts")) expect(() => stripTypeScriptTypes(read(file)), file).not.toThrow();
    }
    expect(findLeftovers(root).length).toBeGreaterThanOrEqual(Math.max(files.length, 1));
  });

  it("names things after their file", () => {
    scaffold(root, "rule", "chain/planted-thing");
    const text = read("shared/rules/chain/planted-thing.ts");
    expect(text).toContain("export const plantedThing = defineRule({");
    expect(text).toContain('id: "chain.planted-thing"');
    expect(read("shared/rules/index.ts")).toMatch(/^ {2}plantedThing,\n\];$/m);
  });

  it("writes nothing where the list to add it to is not there, or looks different", () => {
    expect(() => scaffold(root, "step", "nowhere/planted-thing")).toThrow(
      /There is no renderer.src.features.nowhere.text\.ts/,
    );
    writeFileSync(join(root, "shared/rules/index.ts"), "import {} from 'x';\nexport const rules = 1;\n");
    const before = contents();
    expect(() => scaffold(root, "rule", "chain/planted-thing")).toThrow(/shared.rules.index\.ts looks different/);
    expect(contents()).toEqual(before);
    expect(existsSync(join(root, "shared/rules/chain"))).toBe(false);
  });

  it("adds no row twice", () => {
    scaffold(root, "provider", "planted-thing");
    const before = contents();
    expect(() => scaffold(root, "provider", "planted-thing")).toThrow(/has this already/);
    expect(contents()).toEqual(before);
  });

  it("overwrites nothing, and writes nothing when one file exists", () => {
    const test = join(root, "shared/rules/chain/cross-signed.test.ts");
    mkdirSync(dirname(test));
    writeFileSync(test, "mine");
    const before = contents();
    expect(() => scaffold(root, "rule", "chain/cross-signed")).toThrow(/exists already/);
    expect(readFileSync(test, "utf8")).toBe("mine");
    expect(existsSync(join(root, "shared/rules/chain/cross-signed.ts"))).toBe(false);
    expect(contents()).toEqual(before);
  });

  it.each(["Chain/Root", "chain", "chain/root/more", "../x/y", "chain/-root", "chain/root_x", ""])(
    "takes no “%s” for a rule, and says how a name looks",
    (name) => {
      const before = contents();
      expect(() => scaffold(root, "rule", name)).toThrow(/as in provider\/cng/);
      expect(contents()).toEqual(before);
    },
  );
});

describe("leftovers of templates", () => {
  it("are found", () => {
    writeFileSync(join(root, "a.ts"), "");
    scaffold(root, "command", "example");
    expect(findLeftovers(root)).toContain("electron/cli/commands/example.ts:7");
  });

  it("are nowhere in the project", () => {
    expect(findLeftovers(projectRoot), `Replace the lines with ${marker}.`).toEqual([]);
  });
});
