import { describe, expect, it } from "vitest";
import { formOfName, reportFormIds, reportForms } from "./forms.ts";

describe("the form of a report", () => {
  it.each([
    ["report.html", "html"],
    ["REPORT.HTM", "html"],
    ["report.md", "markdown"],
    ["report.txt", "text"],
    ["report.json", "json"],
    ["report.csv", "csv"],
    ["report.sarif", "sarif"],
    ["report.sarif.json", "sarif"],
    ["report.junit.xml", "junit"],
    ["report.xml", "junit"],
    ["report.pdf", null],
    ["html", null],
  ])("of %s is %s", (name, id) => expect(formOfName(name)).toBe(id));

  it("stands once for each id", () => {
    expect(reportForms.map(({ id }) => id).toSorted()).toEqual([...reportFormIds].toSorted());
  });
});
