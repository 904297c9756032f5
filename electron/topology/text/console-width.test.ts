import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consoleWidth } from "./console-width.ts";

const document = "<Topology a='b'><Sites /></Topology>".repeat(40);
const wrapped = (text: string, width: number, end: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join(end);

describe("the width of the console that a text was copied from", () => {
  it("is found, whatever it is and however lines end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 250 }), fc.constantFrom("\n", "\r\n"), (width, end) => {
        expect(consoleWidth(wrapped(document, width, end))).toBe(width);
        expect(consoleWidth(`${wrapped(document, width, end)}${end}${end}`)).toBe(width);
      }),
    );
  });

  it("is found where blanks at the end of a line were lost", () => {
    const lines = wrapped(document, 80, "\n").split("\n");
    expect(consoleWidth(lines.map((line, index) => (index === 3 ? line.slice(0, -1) : line)).join("\n"))).toBe(80);
  });

  it.each([
    ["a document in one line", document],
    ["one with a line for each element", document.replaceAll(">", ">\n")],
    ["three lines that happen to be of one length", `${`${"a".repeat(60)}\n`.repeat(3)}b`],
    ["nothing", ""],
  ])("is not found in %s", (_what, text) => {
    expect(consoleWidth(text)).toBeNull();
  });
});
