import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { takeInventory } from "../../inventory/take-inventory.ts";
import { largeDeployment, largeInventory } from "../../inventory/testing/large-fleet.ts";
import { formatted } from "../../text/localise.ts";
import { literal } from "../../text/testing/literal.ts";
import { reportFormIds } from "../forms.ts";
import { reportSchema } from "../model.ts";
import { writeReport } from "../write-report.ts";
import { writeJson } from "../writers/write-json.ts";
import { readReport } from "../written-report.ts";
import { deploymentReport } from "./deployment-report.ts";

const madeAt = "2026-11-20T12:00:00.000Z";
const run = { version: "1.2.3", madeAt, madeWith: literal("keyspec inventory") };

const deployment = largeDeployment(2, 2);
const report = deploymentReport({
  ...run,
  deployment,
  inventory: takeInventory(largeInventory(deployment, 40)),
});

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

  it("says what ends in the order of the days, who connects to whom, and what each system must trust", () => {
    const ids = report.tables.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["calendar", "connections"]);
    expect(ids.some((id) => id.startsWith("needed "))).toBe(true);
    const ends = report.subjects.flatMap(({ notAfter }) => notAfter ?? []).toSorted();
    expect(report.tables[0]?.rows).toHaveLength(ends.length);
    for (const { columns, rows } of report.tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("of a deployment of which nothing was read says what is missing", () => {
    const input = { ...largeInventory(exampleDeployment, 0), sources: [] };
    const empty = deploymentReport({ ...run, deployment: exampleDeployment, inventory: takeInventory(input) });
    expect(new Set(empty.subjects.map(({ state }) => state))).toEqual(new Set(["missing"]));
    expect(formatted(empty.headline)).toMatch(/^\d+ certificates and requests: \d+ are missing\.$/);
    expect(writeReport(empty, "text")).toContain("✕ Missing");
  });
});
