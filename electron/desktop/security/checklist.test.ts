import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const folder = import.meta.dirname;

type Row = {
  readonly item: string;
  readonly modules: readonly string[];
  readonly test: string;
  readonly title: string;
};

/** The rows of the table in README.md. */
const rows: readonly Row[] = readFileSync(resolve(folder, "README.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| (?:\d+ )?\| /.test(line))
  .map((line) => {
    const [item = "", , where = "", test = ""] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    const named = /^`(?<file>[^`]+)`: (?<title>.+)$/.exec(test)?.groups;
    return {
      item,
      modules: [...where.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
      test: named?.["file"] ?? "",
      title: named?.["title"] ?? "",
    };
  });

describe("the table of Electron's checklist", () => {
  it("has each of the twenty items once, and rows of our own", () => {
    expect(rows.map(({ item }) => item).filter((item) => item !== "")).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    );
    expect(rows.filter(({ item }) => item === "").length).toBeGreaterThan(5);
  });

  it("has every module of this folder", () => {
    const named = new Set(rows.flatMap(({ modules }) => modules));
    const here = globSync("*.ts", { cwd: folder }).filter((file) => !file.endsWith(".test.ts"));
    expect(here.length).toBeGreaterThan(10);
    expect(here.map((file) => basename(file)).filter((file) => !named.has(file))).toEqual([]);
  });

  it.each(rows)("item “$item”: its modules are there, and its test “$title”", ({ modules, test, title }) => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((module) => !existsSync(resolve(folder, module)))).toEqual([]);
    expect(readFileSync(resolve(folder, test), "utf8")).toContain(`"${title}"`);
  });
});
