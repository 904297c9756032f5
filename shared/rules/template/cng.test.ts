import { describe, expect, it } from "vitest";
import { cngTemplate, templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { cng } from "./cng.ts";

describe("template.cng (seed 003; formats.md §7)", () => {
  it("passes schema 2, and schema 4 with the flag for legacy providers", () => {
    expect(outcomeOf(cng, templatesOf())).toEqual([]);
    expect(outcomeOf(cng, templatesOf({ schemaVersion: 4, privateKeyFlags: 0x6060100 }))).toEqual([]);
  });

  it("fails schema 3, and schema 4 without the flag, with options 1 and 2", () => {
    expect(outcomeOf(cng, templatesOf({ schemaVersion: 3 }))).toHaveLength(1);
    expect(outcomeOf(cng, templatesOf(cngTemplate))).toMatchObject([
      { fix: expect.stringMatching(/Option 1: .*Web Server.*Option 2: /) },
    ]);
  });

  it("has nothing to say where neither schema nor flags are shown", () => {
    expect(outcomeOf(cng, templatesOf({ schemaVersion: null, privateKeyFlags: null, providers: null }))).toBe(
      "not-applicable",
    );
  });
});
