import { expect, it } from "vitest";
import { literal } from "#shared/text/testing/literal.ts";
import { factOfRow } from "./fact-of-row.ts";

it("a row is a fact with a line for each value, in words", () => {
  const label = literal("Names");
  expect(factOfRow({ id: "names", label, value: ["fe01.contoso.com", literal("and one more")] })).toEqual({
    label: "Names",
    value: "fe01.contoso.com\nand one more",
    mono: false,
    copy: [],
  });
  expect(factOfRow({ id: "serial", label, value: ["01"], mono: true }).mono).toBe(true);
  const what = literal("from behind");
  const copy = [
    { what: null, value: "0102" },
    { what, value: "0201" },
  ];
  expect(factOfRow({ id: "serial", label, value: ["0102"], copy }).copy).toEqual([
    { label: null, value: "0102" },
    { label: "from behind", value: "0201" },
  ]);
});
