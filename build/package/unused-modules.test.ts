import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildMilliseconds, ensureBuilt } from "#electron/testing/built-program.ts";
import { writeFiles } from "./small-project.double.ts";
import { programs, unusedModules } from "./unused-modules.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function build(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "keyspec-modules-"));
  folders.push(folder);
  return writeFiles(folder, files);
}

describe("modules that a program never loads", () => {
  it("are those that no import reaches: static, re-exported or later", () => {
    const folder = build({
      "desktop.mjs": 'import fs from "node:fs"; import "./chunks/a.mjs"; export { b } from "./chunks/b.mjs"; void fs;',
      "chunks/a.mjs": 'export const load = () => import("./c.mjs"); export * from "./d.mjs";',
      "chunks/b.mjs": "export const b = 1;",
      "chunks/c.mjs": 'import "./a.mjs";',
      "chunks/d.mjs": "export {};",
      "cli.mjs": 'import "./chunks/commands.mjs"; import "./chunks/a.mjs";',
      "chunks/commands.mjs": "export {};",
    });
    expect(unusedModules(folder, ["desktop.mjs"])).toEqual(["cli.mjs", "chunks/commands.mjs"]);
    expect(unusedModules(folder, ["desktop.mjs", "cli.mjs"])).toEqual([]);
  });

  it("cannot be told where a part is missing, or an import is only known when it runs", () => {
    expect(() => unusedModules(build({ "desktop.mjs": 'import "./chunks/gone.mjs";' }), ["desktop.mjs"])).toThrow(
      "ENOENT",
    );
    const computed = build({ "desktop.mjs": "export const load = (name) => import('./chunks/' + name);" });
    expect(() => unusedModules(computed, ["desktop.mjs"])).toThrow("only a running program knows");
  });
});

describe("the window", () => {
  beforeAll(() => ensureBuilt("hosts"), buildMilliseconds);

  it("brings no command and no server with it, though it shares files with them", () => {
    const unused = unusedModules(resolve(import.meta.dirname, "../../out/node"), programs.desktop);
    expect(unused).toEqual(expect.arrayContaining(["cli.mjs", "web.mjs"]));
    for (const part of [
      /^chunks\/serve-[\w-]{8}\.mjs$/,
      /^chunks\/start-[\w-]{8}\.mjs$/,
      /^chunks\/start-loopback-host-/,
    ])
      expect(unused.filter((name) => part.test(name))).not.toEqual([]);
  });
});
