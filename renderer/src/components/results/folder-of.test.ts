import { expect, it } from "vitest";
import { folderOf } from "./folder-of.ts";

it.each([
  ["C:\\Users\\me\\KeySpec\\fe01.pfx", "C:\\Users\\me\\KeySpec"],
  ["/home/me/KeySpec/fe01.pfx", "/home/me/KeySpec"],
  ["C:\\fe01.pfx", "C:\\"],
  ["/fe01.pfx", "/"],
  ["\\\\server\\share\\fe01.pfx", "\\\\server\\share"],
])("of %s is %s", (path, folder) => {
  expect(folderOf({ path })).toBe(folder);
});
