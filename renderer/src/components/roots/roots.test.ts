import { expect, it } from "vitest";
import type { ChosenFile } from "../../host/files.ts";
import { noRoots, toAnchors } from "./roots.ts";

const input = { from: "bytes", name: "root.cer", data: new Uint8Array([1]) } as const;
const file = { id: "1", name: "root.cer", bytes: 1, input } as unknown as ChosenFile;

it("asks for no trust before there are roots", () => {
  expect(toAnchors(noRoots)).toBeUndefined();
  expect(toAnchors({ from: "files", files: [] })).toBeUndefined();
});

it("hands over the files, or the place", () => {
  expect(toAnchors({ from: "files", files: [file] })).toEqual({ from: "files", files: [input] });
  expect(toAnchors({ from: "system", files: [file] })).toEqual({ from: "system" });
});
