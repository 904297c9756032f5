import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDelimitedRows } from "../passwords/read-delimited-rows.ts";
import { csvLine } from "./csv-line.ts";

describe("a line of CSV", () => {
  it.each([
    ["nothing", null, ""],
    ["a number, negative too", -3, "-3"],
    ["plain text", "fe01.pfx", "fe01.pfx"],
    ["a comma", "a,b", '"a,b"'],
    ["quotes", 'a"b', '"a""b"'],
    ["a line end", "a\nb", '"a\nb"'],
    ["spaces at an end", "a ", '"a "'],
    ["an equals sign in front", "=1+1", "'=1+1"],
    ["a plus in front", "+1", "'+1"],
    ["a minus in front", "-1", "'-1"],
    ["an at sign in front", "@SUM(A1)", "'@SUM(A1)"],
    ["a formula behind spaces", "  =1", "'  =1"],
    ["a formula behind a tab", "\t=1", "'\t=1"],
    ["a carriage return in front", "\rx", '"\'\rx"'],
    ["a full-width equals sign", "＝1", "'＝1"],
    ["a formula that wants quotes too", '=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ["a sign in the middle", "fe-01=a.pfx", "fe-01=a.pfx"],
  ])("writes %s", (_title, cell, text) => {
    expect(csvLine([cell])).toBe(`${text}\r\n`);
  });

  it("is read back as it was, but for the apostrophe before what would be a formula", () => {
    const cell = fc.string({ unit: "grapheme" });
    const property = fc.property(fc.tuple(cell, cell), (cells) => {
      const [row] = readDelimitedRows(csvLine(cells), ",");
      expect(row?.problem).toBeNull();
      expect(row?.cells).toHaveLength(cells.length);
      for (const [index, read] of (row?.cells ?? []).entries()) {
        expect([cells[index], `'${cells[index]}`]).toContain(read);
        expect(read).not.toMatch(/^\s*[=+\-@]/);
      }
    });
    return fc.assert(property);
  });
});
