import { describe, expect, it } from "vitest";
import { checkTexts, faultsOf } from "./check-texts.ts";
import { hashOf } from "./locale-files.ts";

const english = new Map([
  ["a.files", "{count, plural, one {# file} other {# files}} in {folder}"],
  ["a.title", "Convert"],
]);

describe("the texts of a language", () => {
  it("are right when each says the sentence of today with its places", () => {
    const texts = {
      "a.files": "{count, plural, one {# Datei} other {# Dateien}} in {folder}",
      "a.title": "Konvertieren",
    };
    const translatedFrom = Object.fromEntries([...english].map(([id, sentence]) => [id, hashOf(sentence)]));
    expect(checkTexts("de", english, { texts, translatedFrom })).toEqual([]);
  });

  it("are missing, stale, extra or wrong", () => {
    const texts = { "a.files": "{number} Dateien", "a.gone": "Weg" };
    const translatedFrom = { "a.files": hashOf("an older sentence") };
    const found = checkTexts("de", english, { texts, translatedFrom });
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "stale a.files",
      "wrong a.files",
      "missing a.title",
      "extra a.gone",
    ]);
  });

  it.each([
    ["de", "Use {name}", "Nutzen Sie {nahme}"],
    ["de", "{by, date, day}", "{by}"],
    ["de", "{a, select, yes {with} other {without}}", "{a, select, ja {mit} other {ohne}}"],
    ["de", "Run Set-CsCertificate --out", "Setzen Sie das Zertifikat"],
    ["de", "It doesn’t work {why}", "Es geht's nicht {why}"],
    ["de", "{count, plural, one {#} other {#}}", "{count, plural, one {#}}"],
    ["fr", "Which one?", "Lequel ?"],
    ["fr", "Which one?", "Lequel?"],
    ["es", "Which one?", "Cuál?"],
  ])("in %s are wrong: “%s” as “%s”", (tag, sentence, text) => {
    expect(faultsOf(tag, sentence, text)).not.toEqual([]);
  });

  it.each([
    ["fr", "Which one?", "Lequel\u00A0?"],
    ["es", "Which one? That one.", "¿Cuál? Ese."],
    ["de", "{a, select, yes {with {n}} other {without}}", "{a, select, other {ohne} yes {mit {n}}}"],
  ])("in %s are right: “%s” as “%s”", (tag, sentence, text) => {
    expect(faultsOf(tag, sentence, text)).toEqual([]);
  });
});
