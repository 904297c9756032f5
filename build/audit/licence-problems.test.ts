import { resolve } from "node:path";
import { expect, it } from "vitest";
import { lockedPackages } from "../notices/locked-packages.ts";
import { licenceProblems } from "./licence-problems.ts";

const root = resolve(import.meta.dirname, "../..");
const found = { name: "found", version: "1.0.0", folder: "node_modules/found", isShipped: true };

it("every package of the lock file, what ships and every tool, is under an allowed licence", () => {
  const packages = lockedPackages(root);
  expect(packages.filter(({ isShipped }) => isShipped).length).toBeGreaterThan(30);
  expect(packages.filter(({ isShipped }) => !isShipped).length).toBeGreaterThan(100);
  expect(licenceProblems(packages)).toEqual([]);
});

it.each(["MIT", "(MIT OR CC0-1.0)", "(BSD-3-Clause OR GPL-2.0)", "WTFPL OR ISC", "MIT AND ISC"])(
  "allows %s",
  (license) => {
    expect(licenceProblems([{ ...found, license }])).toEqual([]);
  },
);

it.each([
  "GPL-3.0-only",
  "AGPL-3.0-or-later",
  "(GPL-2.0 OR LGPL-3.0)",
  "MIT AND GPL-3.0-only",
  "MIT OR ISC AND GPL-3.0-only",
  "(MIT OR ISC) AND GPL-3.0-only",
  "MPL-2.0",
  "UNLICENSED",
  "SEE LICENSE IN LICENSE.md",
  "toString",
])("does not allow what ships to be under %s, and names the package", (license) => {
  expect(licenceProblems([{ ...found, license }])).toEqual([`found 1.0.0, which ships, is under ${license}.`]);
});

it("allows a tool what it does not allow what ships, and no package without a licence", () => {
  const tool = { ...found, isShipped: false };
  expect(licenceProblems([{ ...tool, license: "MPL-2.0" }])).toEqual([]);
  expect(licenceProblems([{ ...tool, license: "" }])).toEqual(["found 1.0.0, a tool, is under no stated licence."]);
});
