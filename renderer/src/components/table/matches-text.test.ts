import { describe, expect, it } from "vitest";
import { matchesText as matches, searchable } from "./matches-text.ts";

const matchesText = (row: string, typed: string) => matches(searchable(row), typed);

describe("matchesText", () => {
  it("wants every word, in any order and any case", () => {
    const row = "fe01.pfx Converted C:\\out\\fe01-legacy-schannel.pfx";
    expect(matchesText(row, "CONVERTED fe01")).toBe(true);
    expect(matchesText(row, "fe01 failed")).toBe(false);
  });

  it("finds a name with an accent by its plain letters, and the other way round", () => {
    expect(matchesText("Zürich", "zurich")).toBe(true);
    expect(matchesText("zurich", "Zürich")).toBe(true);
  });

  it("takes every row where nothing is typed", () => {
    expect(matchesText("", "  ")).toBe(true);
  });
});
