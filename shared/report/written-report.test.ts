import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { reportSchema } from "./model.ts";
import { hostileReport, input, reportOf } from "./testing/sample-reports.ts";
import { writeJson } from "./writers/write-json.ts";
import { readReport, writtenReportSchema } from "./written-report.ts";

const schemaFile = resolve(import.meta.dirname, "keyspec-report.schema.json");

describe("a report as JSON", () => {
  const reports = [reportOf([input("fe01.cer")]), reportOf([]), hostileReport()];

  it("is read back as it was, whatever names are in it", () => {
    for (const report of reports) {
      expect(readReport(writeJson(report))).toEqual(report);
      expect(reportSchema.parse(report)).toEqual(report);
    }
  });

  it("has the published schema", async () => {
    const published = z.toJSONSchema(writtenReportSchema, { io: "input" });
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(schemaFile);
  });

  it("passes the published schema, read from its file, and a changed one does not", () => {
    // Formats are in a package of their own; what writes dates is zod's.
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")));
    for (const report of reports) {
      validate(JSON.parse(writeJson(report)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...JSON.parse(writeJson(reportOf([]))), madeAt: 12 })).toBe(false);
  });

  it("of a later version is read: unknown fields are left out, unknown texts are shown in English", () => {
    const written = JSON.parse(writeJson(reportOf([input("fe01.cer")])));
    const headline = { text: "report.later", args: { count: 1 }, english: "A later sentence." };
    const read = readReport(JSON.stringify({ ...written, headline, later: true }));
    expect(read).toMatchObject({ headline: "A later sentence.", kind: "inspection" });
    expect(read).not.toHaveProperty("later");
  });

  it.each([
    ["no JSON", "{"],
    ["another JSON", '{"schema":"keyspec-conversion-report"}'],
    ["a nest", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
  ])("is not read from %s", (_what, text) => expect(readReport(text)).toBeNull());
});
