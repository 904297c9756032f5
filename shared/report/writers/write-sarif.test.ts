import { describe, expect, it } from "vitest";
import { bundleNamed, hostileReport, input, judging, reportOf } from "../testing/sample-reports.ts";
import { writeSarif } from "./write-sarif.ts";

type Log = {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[];
      readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly hashes?: object }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex?: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations?: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
      readonly properties: { readonly verdicts: readonly { readonly state: string }[] };
    },
  ];
};

const logOf = (...given: Parameters<typeof writeSarif>) => JSON.parse(writeSarif(...given)) as Log;

describe("a report as SARIF 2.1.0", () => {
  it("has a result for each finding, whose rule stands at its index (§3.27.6), with one of the levels (§3.27.10)", () => {
    const report = hostileReport();
    const [{ tool, results }] = logOf(report).runs;
    expect(results).toHaveLength(report.subjects.flatMap(({ findings }) => findings).length + report.together.length);
    for (const { ruleId, ruleIndex, level, message } of results) {
      if (ruleIndex !== undefined) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).not.toBe("");
    }
  });

  it("names files by relative references that no name leads out of (RFC 3986 §4.2), with their hashes", () => {
    const [{ artifacts, results, invocations }] = logOf(hostileReport()).runs;
    const base = "https://example.com/folder/";
    for (const { location } of artifacts)
      expect(new URL(location.uri, base).href).toMatch(/^https:\/\/example\.com\/folder\/./);
    expect(artifacts.filter(({ hashes }) => hashes !== undefined)).toHaveLength(artifacts.length - 1);
    const uris = artifacts.map(({ location }) => location.uri);
    for (const { locations } of results)
      if (locations !== undefined) expect(uris).toContain(locations[0].physicalLocation.artifactLocation.uri);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ descriptor: { id: "FORMAT_UNKNOWN" }, level: "error" }],
    });
  });

  it("has the same fingerprints on another day, and no two that are equal", () => {
    const of = (now: string) =>
      logOf(reportOf([input("a.pfx", { outcome: bundleNamed("a") })], { judging: { ...judging, now } })).runs[0]
        .results;
    const today = of("2027-12-10T00:00:00.000Z");
    const prints = today.map(({ partialFingerprints }) => partialFingerprints["keyspec/v1"]);
    expect(prints).toEqual(
      of("2027-12-12T00:00:00.000Z").map(({ partialFingerprints }) => partialFingerprints["keyspec/v1"]),
    );
    expect(today.map(({ ruleId }) => ruleId)).toContain("validity.expires-soon");
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("tells “cannot tell” from “works”, for which SARIF has no results", () => {
    expect(logOf(reportOf([input("fe01.cer")])).runs[0].properties.verdicts).toMatchObject([
      {
        subject: "pool01.contoso.com",
        state: "cannot-tell",
        unknown: expect.arrayContaining([expect.stringContaining("The provider and KeySpec")]),
      },
    ]);
  });
});
