import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { auditProblems } from "./audit-problems.ts";
import { readAudit } from "./read-audit.ts";

/** What npm 11.19.1 said of this project's lock file while a registry of the test's own told it of two advisories. */
const report = readFileSync(resolve(import.meta.dirname, "testing/npm-audit.json"), "utf8");
const clean = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} });

/** Captured from npm 11.19.1 behind a registry that takes no reports. */
const refused = JSON.stringify({
  message: "405 Method Not Allowed - POST /-/npm/v1/security/advisories/bulk",
  method: "POST",
  statusCode: 405,
  body: "",
  error: { summary: "", detail: "" },
});

describe("the report of npm audit", () => {
  it("names each advisory once, with the packages that bring it", () => {
    expect(readAudit(report).map(({ id, severity, folders }) => [id, severity, folders])).toEqual([
      ["GHSA-rc47-6667-2j5j", "high", ["node_modules/http-cache-semantics"]],
      ["GHSA-xxxx-xxxx-xxxx", "low", ["node_modules/sax"]],
    ]);
    expect(readAudit(clean)).toEqual([]);
  });

  it("is told from no report: that is not the answer that all is well", () => {
    expect(() => readAudit(refused)).toThrow("npm audit gave no report: 405 Method Not Allowed");
    for (const text of ["", "{}", "npm error", '{"auditReportVersion":1,"advisories":{}}', '{"auditReportVersion":2}'])
      expect(() => readAudit(text), text).toThrow("npm audit gave no report");
  });
});

describe("the check of advisories", () => {
  const advisories = readAudit(report);
  const shipped = new Set(["node_modules/sax"]);
  const known = { id: "GHSA-rc47-6667-2j5j", why: "an example", until: "2026-12-01" };
  const idsOf = (problems: readonly string[]) => problems.map((problem) => /GHSA-[\w-]+/.exec(problem)?.[0]);

  it("fails for any in what ships, and for a grave one in a tool", () => {
    expect(idsOf(auditProblems(advisories, shipped, [], "2026-11-01"))).toEqual([
      "GHSA-rc47-6667-2j5j",
      "GHSA-xxxx-xxxx-xxxx",
    ]);
    expect(idsOf(auditProblems(advisories, new Set(), [], "2026-11-01"))).toEqual(["GHSA-rc47-6667-2j5j"]);
  });

  it("lets an allowed one through until its day", () => {
    expect(auditProblems(advisories, new Set(), [known], "2026-11-30")).toEqual([]);
    expect(idsOf(auditProblems(advisories, new Set(), [known], "2026-12-01"))).toEqual([known.id]);
  });

  it("fails for an entry of the list that allows nothing any more", () => {
    expect(auditProblems([], shipped, [known], "2026-11-01")).toEqual([
      "GHSA-rc47-6667-2j5j is on the list of allowed advisories, but no package has it.",
    ]);
  });
});
