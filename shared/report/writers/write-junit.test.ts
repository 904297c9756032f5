import sax from "sax";
import { describe, expect, it } from "vitest";
import { hostileReport, input, reportOf } from "../testing/sample-reports.ts";
import { writeJunit } from "./write-junit.ts";

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string };

/** Every element, by a parser that refuses what is not well formed. */
function elementsOf(xml: string): readonly Element[] {
  const parser = sax.parser(true, {});
  const found: Element[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    found.push({ name, attributes: attributes as Record<string, string>, text: "" });
  };
  parser.ontext = (text) => {
    const last = found.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.write(xml).close();
  return found;
}

const named = (elements: readonly Element[], name: string) => elements.filter((element) => element.name === name);

describe("a report as JUnit XML", () => {
  const elements = elementsOf(writeJunit(hostileReport()));

  it("is well formed whatever names are in it, and holds only characters of XML 1.0 (§2.2)", () => {
    expect(named(elements, "testsuites")).toHaveLength(1);
    const xml = writeJunit(hostileReport());
    expect(xml).not.toMatch(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(xml).not.toMatch(/<!\[CDATA\[|<!--/);
    expect(named(elements, "testsuite").map(({ attributes }) => attributes["name"])).toContain("]]>.pfx: ]]>");
  });

  it("counts what is in it", () => {
    for (const suites of [named(elements, "testsuites")]) {
      const [{ attributes } = { attributes: {} as Readonly<Record<string, string>> }] = suites;
      expect(attributes["tests"]).toBe(`${named(elements, "testcase").length}`);
      expect(attributes["failures"]).toBe(`${named(elements, "failure").length}`);
      expect(attributes["errors"]).toBe(`${named(elements, "error").length}`);
      expect(attributes["skipped"]).toBe(`${named(elements, "skipped").length}`);
    }
    expect(named(elements, "error")).toMatchObject([{ attributes: { type: "FORMAT_UNKNOWN" } }]);
  });

  it("fails from the severity on that was asked for", () => {
    const failures = (failOn: "error" | "warning" | "notice" | "never") =>
      named(elementsOf(writeJunit({ ...hostileReport(), failOn })), "failure").length;
    expect(failures("never")).toBe(0);
    expect(failures("error")).toBeGreaterThan(0);
    expect(failures("warning")).toBeGreaterThan(failures("error"));
    expect(failures("notice")).toBeGreaterThan(failures("warning"));
  });

  it("skips what cannot be told, so that nobody takes it for passed", () => {
    const cases = elementsOf(writeJunit(reportOf([input("fe01.cer")])));
    expect(named(cases, "skipped")[0]?.attributes["message"]).toContain(
      "The provider and KeySpec of the private key are not known",
    );
    expect(named(cases, "testcase").map(({ attributes }) => attributes["classname"])).toContain("keyspec.validity");
  });
});
