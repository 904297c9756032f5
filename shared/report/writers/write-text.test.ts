import { describe, expect, it } from "vitest";
import { reportDocument } from "../document/report-document.ts";
import { hostileReport, input, reportOf, steeringLines } from "../testing/sample-reports.ts";
import { writeText } from "./write-text.ts";

describe("a report as text", () => {
  it("has no line of more than 72 characters but a word that is longer", () => {
    for (const report of [reportOf([input("fe01.cer")]), hostileReport()]) {
      const long = writeText(reportDocument(report))
        .split("\n")
        .filter((line) => line.length > 72 && line.trim().includes(" "));
      expect(long).toEqual([]);
      expect(steeringLines(writeText(reportDocument(report)))).toEqual([]);
    }
  });

  it("says the result, what to do, each certificate and each fact", () => {
    const text = writeText(reportDocument(reportOf([input("fe01.cer"), input("fe02.cer")])));
    expect(text).toMatch(/^KeySpec report: 2 files\n=+\n\n\? 2 certificates and requests: 2 cannot be decided\.\n/);
    expect(text).toMatch(
      /\npool01\.contoso\.com\n {2}From: fe02\.cer\n {2}Verdict: \? Cannot tell\n {2}Ends: 31 Dec 2027\n/,
    );
    expect(text).toContain("    Subject: CN=pool01.contoso.com\n");
    expect(text).toContain(`        ${"ab".repeat(32)}\n`);
  });
});
