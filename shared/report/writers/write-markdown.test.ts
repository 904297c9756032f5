import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportDocument } from "../document/report-document.ts";
import { hostileReport, input, reportOf, steeringLines } from "../testing/sample-reports.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { writeMarkdown } from "./write-markdown.ts";

describe("a text in Markdown", () => {
  it.each([
    ["HTML", "<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["an entity", "&lt;", "\\&lt;"],
    ["a link", "[f](x)", "\\[f\\](x)"],
    ["an address", "https://evil.example", "https\\://evil.example"],
    ["an address without a scheme", "www.evil.example", "www\\.evil.example"],
    ["a mention", "@somebody", "\\@somebody"],
    ["a cell", "a | b", "a \\| b"],
    ["a heading", "# title", "\\# title"],
    ["a list", "- item", "\\- item"],
    ["a numbered list", "1. item", "\\1. item"],
    ["nothing to escape", "CN=fe01.contoso.com, O=Contoso", "CN\\=fe01.contoso.com, O\\=Contoso"],
  ])("is %s no more", (_what, text, written) => expect(escapeMarkdown(text)).toBe(written));

  it("in a fixed width has backticks enough", () => {
    expect(codeSpan("a`b``c")).toBe("```a`b``c```");
    expect(codeSpan("`")).toBe("`` ` ``");
    expect(codeSpan("a|b")).toBe("`a\\|b`");
    void fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "a", " ") }), (text) => {
        const [fence = ""] = /^`*/.exec(codeSpan(text)) ?? [];
        expect(text.split(/[^`]+/)).not.toContain(fence || "never");
      }),
    );
  });
});

describe("a report as Markdown", () => {
  const text = writeMarkdown(reportDocument(hostileReport()));

  it("has as many cells in each row of a table as in its head", () => {
    const cells = (line: string) => line.replaceAll("\\\\", "").replaceAll("\\|", "").split("|").length;
    const tables = text
      .trimEnd()
      .split("\n\n")
      .filter((part) => part.startsWith("| "));
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(new Set(table.split("\n").map(cells)).size).toBe(1);
  });

  it("has no HTML, and no control character of a name", () => {
    expect(text.replaceAll(/\\./g, "").replaceAll(/`[^`]*`/g, "")).not.toMatch(/<(?!https:\/\/)/);
    expect(steeringLines(text)).toEqual([]);
  });

  it("says the result first", () => {
    const lines = writeMarkdown(reportDocument(reportOf([input("fe01.cer")]))).split("\n\n");
    expect(lines[0]).toBe("# KeySpec report: fe01.cer");
    expect(lines[1]).toMatch(/^\*\*\? KeySpec cannot tell whether it works with Lync Server 2013\./);
  });
});
