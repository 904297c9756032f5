import { describe, expect, it } from "vitest";
import { readDelimitedRows } from "../../passwords/read-delimited-rows.ts";
import { hostileReport, input, reportOf } from "../testing/sample-reports.ts";
import { writeCsv } from "./write-csv.ts";

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = [...readDelimitedRows(text.slice(1), ",")];
  expect(rows.map(({ problem }) => problem).filter((problem) => problem !== null)).toEqual([]);
  return rows.map(({ cells }) => cells);
}

describe("a report as CSV", () => {
  it("begins with the mark that tells spreadsheets that it is UTF-8", () => {
    expect(writeCsv(reportOf([]))).toMatch(/^\ufeffinput,sha256,subject,/);
  });

  it("has as many cells in each line, and no formula in any", () => {
    const [head = [], ...rows] = rowsOf(writeCsv(hostileReport()));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
  });

  it("has a line for each finding, for a subject without any, and for a file that could not be read", () => {
    const unread = hostileReport().inputs.length;
    const report = hostileReport();
    const findings = report.subjects.flatMap(({ findings: own }) => own).length + report.together.length;
    const without = report.subjects.filter(({ findings: own }) => own.length === 0).length;
    const [, ...rows] = rowsOf(writeCsv(report));
    expect(rows).toHaveLength(findings + without + 1);
    expect(rows.at(-1)?.[0]).toBe("'=1+1");
    expect(rows.at(-1)).toContain("FORMAT_UNKNOWN");
    expect(unread).toBeGreaterThan(1);
    const [head = [], row = []] = rowsOf(writeCsv(reportOf([input("fe01.cer")])));
    expect(Object.fromEntries(head.map((heading, index) => [heading, row[index]]))).toMatchObject({
      input: "fe01.cer",
      subject: "pool01.contoso.com",
      state: "cannot-tell",
      product: "Lync Server 2013",
      "not after": "2027-12-31T00:00:00.000Z",
      thumbprint: "5e".repeat(20),
    });
  });
});
