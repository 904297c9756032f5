import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { reportDocument } from "../document/report-document.ts";
import { hostileReport, input, reportOf, steeringLines } from "../testing/sample-reports.ts";
import { reportStyle, reportStyleHash } from "./html-style.ts";
import { writeHtml } from "./write-html.ts";

const tagsOf = (html: string) =>
  [...html.replace(/<style>[\s\S]*?<\/style>/, "<style></style>").matchAll(/<[^>]*>/g)].map(([tag]) => tag);
const page = (report = hostileReport()) => writeHtml(reportDocument(report));

describe("a report as HTML", () => {
  it("allows its own style sheet and nothing else", () => {
    expect(createHash("sha256").update(reportStyle).digest("base64")).toBe(reportStyleHash);
    expect(page()).toContain(`content="default-src 'none'; style-src 'sha256-${reportStyleHash}';`);
    expect(page()).toContain(`<style>${reportStyle}</style>`);
  });

  it("has no script, no picture, nothing that is fetched, and only its own tags, whatever names are in it", () => {
    const tags = tagsOf(page());
    const names = new Set(tags.map((tag) => /^<\/?([a-z0-9]+|!DOCTYPE)/i.exec(tag)?.[1]));
    expect([...names].sort()).toEqual(
      [
        ..."!DOCTYPE html head meta title style body main h1 h2 h3 h4 p span ol ul li div table caption thead tbody tr th td".split(
          " ",
        ),
        ..."section dl dt dd article a code details summary wbr".split(" "),
      ].sort(),
    );
    for (const tag of tags) expect(tag, tag).not.toMatch(/\s(?:src|on\w+|style|srcset|action)\s*=/i);
    expect(reportStyle).not.toMatch(/url\(|@import/);
  });

  it("leads to https alone", () => {
    const citation = { document: "A document", url: "javascript:alert(1)" };
    const [finding] = hostileReport().subjects[0]?.findings ?? [];
    if (finding === undefined) throw new Error("The sample has no finding.");
    const report = reportOf([]);
    const html = page({ ...report, together: [{ ...finding, citation, inputs: [] }] });
    expect(html).toContain("A document");
    expect(html).not.toContain("javascript:");
    for (const [, url = ""] of page().matchAll(/href="([^"]*)"/g)) expect(url).toMatch(/^https:\/\//);
  });

  it("shows each hostile text as text, and what would steer a screen as its number", () => {
    const html = page().replaceAll("<wbr>", "");
    for (const text of [
      "&lt;script&gt;alert(1)&lt;/script&gt;",
      "&lt;!--",
      "&amp;lt;b&amp;gt;",
      "\\u{202e}gnp.exe\\u{2069}",
      "\\u{1b}[2J",
    ])
      expect(html).toContain(text);
    expect(steeringLines(html)).toEqual([]);
  });

  it("has one part after the other, each heading below that of its part", () => {
    const html = page(reportOf([input("fe01.cer")]));
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const order = [
      "What to do",
      "Overview",
      "Problems and notices",
      "Everything that was read",
      "What was not checked",
      "About this report",
    ];
    const places = order.map((title) => html.indexOf(`<h2>${title}`));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.every((place) => place > 0)).toBe(true);
  });
});
