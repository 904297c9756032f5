import { createFormControl } from "react-hook-form";
import { expect, test } from "vitest";
import { type ChosenFile, fromBytes, fromText } from "./files.ts";

test("a form hands out the files that it was given, and no copies of them", () => {
  const files = [fromText("a.pem", "any"), fromBytes("b.pfx", new Uint8Array([1]))];
  const form = createFormControl<{ files: readonly ChosenFile[] }>({ defaultValues: { files } });
  const seen = form.getValues("files");
  expect(seen).toHaveLength(2);
  for (const [index, file] of seen.entries()) expect(file).toBe(files[index]);
});

test("each file has an id of its own, also where two have one name", () => {
  expect(fromText("a.pem", "any").id).not.toBe(fromText("a.pem", "any").id);
});
