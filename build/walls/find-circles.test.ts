import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findCircles } from "./find-circles.ts";

const root = resolve(import.meta.dirname, "../..");

it("no modules of the project import each other in a circle, not even for a type", () => {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed.split("\n").filter((file) => file !== "" && existsSync(resolve(root, file)));
  expect(files.length).toBeGreaterThan(1_000);
  expect(findCircles(new Map(files.map((file) => [file, readFileSync(resolve(root, file), "utf8")])))).toEqual([]);
});

describe("circles", () => {
  const circlesOf = (modules: Readonly<Record<string, string>>) => findCircles(new Map(Object.entries(modules)));

  it("are found through types, subpath imports and other modules", () => {
    expect(
      circlesOf({
        "shared/a.ts": 'import type { B } from "./b.ts"; export type A = B;',
        "shared/b.ts": 'export { c } from "#shared/c.ts"; export type B = 1;',
        "shared/c.ts": 'import "./a.ts"; export const c = 1;',
        "shared/d.ts": 'import { c } from "./c.ts"; export const d = c;',
      }),
    ).toEqual([["shared/a.ts", "shared/b.ts", "shared/c.ts"]]);
  });

  it("are each told by themselves, also a module that imports itself", () => {
    expect(
      circlesOf({
        "shared/a.ts": 'import "./b.ts";',
        "shared/b.ts": 'import "./a.ts"; import "./c.ts";',
        "shared/c.ts": 'import "./c.ts";',
      }),
    ).toEqual([["shared/c.ts"], ["shared/a.ts", "shared/b.ts"]]);
  });

  it("are not where two ways lead to one module", () => {
    expect(
      circlesOf({
        "shared/a.ts": 'import "./b.ts"; import "./c.ts";',
        "shared/b.ts": 'import "./c.ts";',
        "shared/c.ts": "export {};",
      }),
    ).toEqual([]);
  });
});
