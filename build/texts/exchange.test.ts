import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkTexts } from "./check-texts.ts";
import { exportTexts, importTexts, withoutExtra } from "./exchange.ts";
import { hashOf } from "./locale-files.ts";

const english = new Map([
  ["a.title", "Convert"],
  ["a.named", "Convert {name}"],
  ["a.done", "Done"],
]);
const before = { texts: { "a.done": "Fertig" }, translatedFrom: { "a.done": hashOf("Done") } };
const folder = () => mkdtempSync(join(tmpdir(), "keyspec-texts-"));
const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

describe("the exchange with a translator", () => {
  it("gives out what is open, takes what comes back, and refuses what cannot stand for its sentence", () => {
    const out = folder();
    expect(exportTexts(out, "de", english, before, true)).toBe(2);
    expect(json(join(out, "en.json"))).toEqual({ "a.named": "Convert {name}", "a.title": "Convert" });
    expect(json(join(out, "state.json"))).toEqual({ "a.named": "missing", "a.title": "missing" });

    writeFileSync(
      join(out, "de.json"),
      JSON.stringify({ "a.named": "{nahme} konvertieren", "a.title": "Konvertieren" }),
    );
    const { locale, taken, refused } = importTexts(out, "de", before);
    expect([taken, refused.length]).toEqual([1, 1]);
    expect(refused[0]).toMatch(/^a\.named: /);
    expect(checkTexts("de", english, locale).map(({ kind, id }) => `${kind} ${id}`)).toEqual(["missing a.named"]);
  });

  it("marks a text as stale whose sentence has changed while it was translated", () => {
    const out = folder();
    exportTexts(out, "de", english, before, true);
    writeFileSync(join(out, "de.json"), JSON.stringify({ "a.title": "Konvertieren" }));
    const changed = new Map([...english, ["a.title", "Convert a file"] as const]);
    const { locale } = importTexts(out, "de", before);
    expect(checkTexts("de", changed, locale).map(({ kind, id }) => `${kind} ${id}`)).toContain("stale a.title");
  });

  it("drops texts whose sentence is gone", () => {
    const gone = new Map([["a.title", "Convert"]]);
    expect(withoutExtra(before, gone)).toEqual({ texts: {}, translatedFrom: {} });
  });
});
