import { expect, it } from "vitest";
import { entries } from "./entries.ts";

it("takes lines, commas and spaces as the end of an entry", () => {
  expect(entries(" a.b, c.d;\n\n e.f ")).toEqual(["a.b", "c.d", "e.f"]);
});
