import { expect, it } from "vitest";
import { format } from "#shared/text/localise.ts";
import { passwordOfFiles } from "./secret-names.ts";

it.each([
  [["a.pfx"], "The password of a.pfx"],
  [["a.pfx", "b.pfx"], "The password of a.pfx and b.pfx"],
  [["a", "b", "c", "d", "e", "f"], "The password of a, b, c, d, e and 1 more file"],
  [["a", "b", "c", "d", "e", "f", "g"], "The password of a, b, c, d, e and 2 more files"],
])("asks for %j", (names, words) => {
  expect(format(passwordOfFiles(names))).toBe(words);
});
