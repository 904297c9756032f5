import { expect, it } from "vitest";
import { keysOf, pageKeys, windowKeys } from "./shortcuts.ts";

it("no two shortcuts of the window have the same keys, and each page of the navigation has one digit", () => {
  const all = [...Object.values(windowKeys), ...pageKeys.map(({ keys }) => keys)];
  expect(new Set(all).size).toBe(all.length);
  for (const { keys } of pageKeys) expect(keys).toMatch(/^CmdOrCtrl\+[1-9]$/);
});

it("keys are said as they stand on the keyboard", () => {
  expect(keysOf("CmdOrCtrl+S", false)).toEqual(["Ctrl", "S"]);
  expect(keysOf("CmdOrCtrl+S", true)).toEqual(["⌘", "S"]);
  expect(keysOf("F1", true)).toEqual(["F1"]);
});
