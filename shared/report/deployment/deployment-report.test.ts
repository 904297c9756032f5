import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { endingsOfInventory } from "../../expiry/endings-of-inventory.ts";
import { takeInventory } from "../../inventory/take-inventory.ts";
import { largeDeployment, largeInventory } from "../../inventory/testing/large-fleet.ts";
import { formatted } from "../../text/localise.ts";
import { literal } from "../../text/testing/literal.ts";
import { reportFormIds } from "../forms.ts";
import { mergeReports } from "../merge-reports.ts";
import { type Report, type ReportPicture, reportSchema } from "../model.ts";
import { writeReport } from "../write-report.ts";
import { writeCsv } from "../writers/write-csv.ts";
import { writeJson } from "../writers/write-json.ts";
import { readReport } from "../written-report.ts";
import { deploymentReport } from "./deployment-report.ts";

const madeAt = "2026-11-20T12:00:00.000Z";
const run = { version: "1.2.3", madeAt, madeWith: literal("keyspec inventory") };

const deployment = largeDeployment(2, 2);
const inventory = takeInventory(largeInventory(deployment, 40));
const report = deploymentReport({ ...run, guests: new Map(), deployment, inventory });

const hostile = "</text><script>alert(1)</script>";
function withHostileNames({ table, picture }: ReportPicture): ReportPicture {
  const nodes = picture.nodes.map((node) => ({ ...node, name: hostile, title: hostile }));
  return { table, picture: { ...picture, summary: hostile, nodes } };
}

const trustListRows = (report: Report) =>
  writeCsv(report)
    .split("\r\n")
    .filter((line) => line.includes(",trust-list,"));

describe("the report of a deployment", () => {
  it("is a report like any other: every form writes it, and its data is read back", () => {
    expect(reportSchema.parse(report)).toEqual(report);
    expect(readReport(writeJson(report))).toEqual(report);
    for (const form of reportFormIds) expect(writeReport(report, form), form).toContain("pool0.contoso.com");
  });

  it("has a subject for each certificate that is needed, with where it is used", () => {
    expect(report.subjects.length).toBeGreaterThan(5);
    for (const { place } of report.subjects) expect(place).not.toBeNull();
    expect(new Set(report.subjects.map(({ id }) => id)).size).toBe(report.subjects.length);
    const front = report.subjects.find(({ label }) => label === "pool0.contoso.com");
    expect(formatted(front?.place ?? "")).toContain("fe0.pool0.contoso.com");
  });

  it("says what to do in the order of the days, who connects to whom, and what each system must trust", () => {
    const ids = report.tables.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["to-do", "connections"]);
    expect(ids.some((id) => id.startsWith("needed "))).toBe(true);
    for (const { columns, rows } of report.tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("has each end once, the next first, with what to do until then", () => {
    const days = (report.tables[0]?.rows ?? []).map(([by]) => formatted(by?.[0] ?? ""));
    const ends = endingsOfInventory(inventory).map((ending) => ending.ends.slice(0, 4));
    expect(days.filter((day) => day !== "Now").map((day) => day.slice(-4))).toEqual(ends.toSorted());
    expect(writeReport(report, "markdown")).toContain("Renew it, and assign the new one before this day.");
  });

  it("says for each server which root must be in which store, and by which command", () => {
    const trust = report.tables.find(({ id }) => id.startsWith("needed front-end pool0"));
    const [root] = trust?.rows ?? [];
    const words = root?.map((cell) => cell.map(formatted).join(" ")) ?? [];
    expect(words.slice(1, 3)).toEqual([
      "Trusted Root Certification Authorities",
      "fe0.pool0.contoso.com fe1.pool0.contoso.com",
    ]);
    expect(words[5]).toContain("certutil -f -addstore Root");
    expect(words[5]).toContain("CertMgr.exe");
    expect(words[6]).toContain("Public Key Policies");
  });

  it("says the trust list in the table for spreadsheets as well, also of several reports put together", () => {
    const rows = trustListRows(report);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toContain("certutil -f -addstore");
    const merged = mergeReports([report, report], { version: "1", madeAt: report.madeAt });
    expect(trustListRows(merged)).toHaveLength(rows.length * 2);
  });

  it("draws the map as the page does, without scripts, and with every name escaped", () => {
    const html = writeReport({ ...report, pictures: report.pictures.map(withHostileNames) }, "html");
    expect(html).toContain('<svg viewBox="0 0 ');
    expect(html).toContain("&lt;/text&gt;&lt;script&gt;");
    expect(html).not.toContain("<script");
    const own = html.replace(/<style>[\s\S]*?<\/style>/, "");
    for (const [tag] of own.matchAll(/<[^>]*>/g)) expect(tag, tag).not.toMatch(/\s(?:on\w+|style|href|src)\s*=/i);
    expect(html.indexOf("<figure")).toBeLessThan(html.indexOf("<caption>Connections"));
    expect(readReport(writeJson(report))?.pictures).toEqual(report.pictures);
  });

  it("takes no picture with a path that is none", () => {
    const [drawn] = report.pictures;
    const lines = drawn?.picture.lines.map((line) => ({ ...line, path: 'M0 0"><script>' }));
    const picture = { ...drawn, picture: { ...drawn?.picture, lines } };
    expect(reportSchema.safeParse({ ...report, pictures: [picture] }).success).toBe(false);
  });

  it("of a deployment of which nothing was read says what is missing", () => {
    const input = { ...largeInventory(exampleDeployment, 0), sources: [] };
    const empty = deploymentReport({
      ...run,
      guests: new Map(),
      deployment: exampleDeployment,
      inventory: takeInventory(input),
    });
    expect(new Set(empty.subjects.map(({ state }) => state))).toEqual(new Set(["missing"]));
    expect(formatted(empty.headline)).toMatch(/^\d+ certificates and requests: \d+ are missing\.$/);
    expect(writeReport(empty, "text")).toContain("✕ Missing");
  });
});
