import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KindName, kinds } from "./kinds.ts";
import { findLeftovers, marker } from "./leftovers.ts";
import { scaffold } from "./scaffold.ts";

const kindNames = Object.keys(kinds) as KindName[];
const projectRoot = resolve(import.meta.dirname, "../..");
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "keyspec-new-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("npm run new", () => {
  it.each(kindNames)("makes a %s with a test, marked where the author has to write", (kind) => {
    const { files, next } = scaffold(root, kind, kinds[kind].example);
    expect(files.some((file) => /\.test\.ts$/.test(file))).toBe(true);
    expect(next.join(" ")).not.toContain("{");
    for (const file of files) {
      const text = readFileSync(join(root, file), "utf8");
      expect(text, file).not.toMatch(/\{\{|\}\}(?!\s*\/>|>)/);
      if (file.endsWith(".ts")) expect(() => stripTypeScriptTypes(text), file).not.toThrow();
    }
    expect(findLeftovers(root).length).toBeGreaterThanOrEqual(files.length);
  });

  it("names things after their file", () => {
    scaffold(root, "rule", "chain/cross-signed");
    const text = readFileSync(join(root, "shared/rules/chain/cross-signed.ts"), "utf8");
    expect(text).toContain("export const crossSigned: Rule = {");
    expect(text).toContain('id: "chain.cross-signed"');
  });

  it("overwrites nothing, and writes nothing when one file exists", () => {
    scaffold(root, "rule", "chain/cross-signed");
    const test = join(root, "shared/rules/chain/cross-signed.test.ts");
    writeFileSync(test, "mine");
    rmSync(join(root, "shared/rules/chain/cross-signed.ts"));
    expect(() => scaffold(root, "rule", "chain/cross-signed")).toThrow(/exists already/);
    expect(readFileSync(test, "utf8")).toBe("mine");
    expect(existsSync(join(root, "shared/rules/chain/cross-signed.ts"))).toBe(false);
  });

  it.each(["Chain/Root", "chain", "chain/root/more", "../x/y", "chain/-root", "chain/root_x", ""])(
    "takes no “%s” for a rule, and says how a name looks",
    (name) => {
      expect(() => scaffold(root, "rule", name)).toThrow(/as in provider\/cng/);
      expect(readdirSync(root)).toEqual([]);
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
