import { describe, expect, it } from "vitest";
import { formatted } from "../text/localise.ts";
import { mergeReports } from "./merge-reports.ts";
import { reportSchema } from "./model.ts";
import { bundleNamed, input, reportOf } from "./testing/sample-reports.ts";

const merging = { version: "2.0.0", madeAt: "2026-12-02T00:00:00.000Z" };
const good = reportOf([input("fe01.cer")]);
const bad = reportOf([input("fe01.cer", { outcome: bundleNamed("a.contoso.com") }), input("b.cer")]);

describe("several reports as one", () => {
  const merged = mergeReports([good, bad], merging);

  it("have everything, under ids that are unique, and the counts of all", () => {
    expect(reportSchema.parse(merged)).toEqual(merged);
    expect(merged.inputs.map(({ id, name }) => [id, name])).toEqual([
      ["1/1", "fe01.cer"],
      ["2/1", "fe01.cer (2)"],
      ["2/2", "b.cer"],
    ]);
    expect(merged.subjects.map(({ id, input: of }) => [id, of])).toEqual([
      ["1/1.1", "1/1"],
      ["2/1.1", "2/1"],
      ["2/2.1", "2/2"],
    ]);
    expect(formatted(merged.headline)).toBe("3 certificates and requests: 1 will not work and 2 cannot be decided.");
    expect(new Set(merged.rules.map(({ id }) => id)).size).toBe(merged.rules.length);
  });

  it("say what to do once, with everything that needs it", () => {
    for (const { subjects } of merged.steps)
      for (const id of subjects) expect(merged.subjects.map((subject) => subject.id)).toContain(id);
    expect(merged.steps.map(({ what }) => formatted(what))).toEqual(bad.steps.map(({ what }) => formatted(what)));
  });

  it("are one report where there is one", () => expect(mergeReports([good], merging)).toBe(good));
});
