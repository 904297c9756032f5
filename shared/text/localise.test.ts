import { afterEach, describe, expect, it } from "vitest";
import { defineErrors } from "../errors/define-errors.ts";
import { collator, format, inEnglish, language, localised, messages, registerText, setLocale } from "./localise.ts";
import { messageSchema } from "./message.ts";
import { withSentences } from "./with-sentences.ts";

const texts = localised("test.words", {
  title: "Convert",
  read: "Read {count, plural, one {# file} other {# files}} by {day, date, day}",
  nested: { names: "The names are {names}." },
});
const told = messages("test.told", { missing: "{name} is missing", list: "Left out: {what}." });

afterEach(() => setLocale("en"));

describe("localised", () => {
  it("gives strings, and functions where a text has places", () => {
    expect(texts.title).toBe("Convert");
    expect(texts.read({ count: 1, day: "2026-11-27T00:30:00Z" })).toBe("Read 1 file by 27 Nov 2026");
    expect(texts.read({ count: 1200, day: "2026-11-27T00:30:00Z" })).toBe("Read 1,200 files by 27 Nov 2026");
    expect(texts.nested.names({ names: ["a", "b", "c"] })).toBe("The names are a, b and c.");
  });

  it("says the first day of a month as French does, and leaves the others alone", () => {
    setLocale("fr");
    const said = (day: string) => texts.read({ count: 1, day });
    expect(said("2026-03-01")).toContain("1er mars 2026");
    expect(said("2026-03-11")).toContain("11 mars 2026");
    setLocale("de");
    expect(said("2026-03-01")).toContain("1. März 2026");
  });

  it("follows the locale, and falls back to English", () => {
    setLocale("de", { "test.words.title": "Konvertieren" });
    expect(texts.title).toBe("Konvertieren");
    expect(texts.nested.names({ names: ["a", "b"] })).toBe("The names are a und b.");
  });

  it("is English for scripts whatever was chosen, and then goes on in the language", () => {
    setLocale("de", { "test.words.title": "Konvertieren", "test.told.missing": "{name} fehlt" });
    const missing = told.missing({ name: "a" });
    expect(inEnglish(() => [texts.title, texts.read({ count: 1200, day: "2026-11-27" })])).toEqual([
      "Convert",
      "Read 1,200 files by 27 Nov 2026",
    ]);
    expect(withSentences(missing)).toEqual({ ...missing, english: "a is missing" });
    expect(() => inEnglish(() => format({ text: "test.unknown", args: {} }))).toThrow("no text");
    expect([language(), texts.title, format(missing)]).toEqual(["de", "Konvertieren", "a fehlt"]);
  });

  it("orders words as the language does", () => {
    const sorted = () => ["cz", "ch", "d", "n\u0303", "nz", "fe10", "FE2"].toSorted(collator().compare);
    expect(sorted()).toEqual(["ch", "cz", "d", "FE2", "fe10", "n\u0303", "nz"]);
    setLocale("es");
    expect(sorted()).toEqual(["ch", "cz", "d", "FE2", "fe10", "nz", "n\u0303"]);
  });

  it("shows every letter of its own in the pseudo-locale, also in plurals, and nothing of the arguments", () => {
    setLocale("en-XA");
    expect(texts.title).toBe("⟦Cóñvért⟧");
    expect(texts.read({ count: 2, day: "2026-11-27T00:30:00Z" })).toBe("⟦Réád 2 fílés bý 27 Nov 2026⟧");
  });
});

describe("messages", () => {
  it("are plain data that is put into words later", () => {
    const message = told.list({ what: told.missing({ name: "fe01" }) });
    expect(messageSchema.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
    expect(format(message)).toBe("Left out: fe01 is missing.");
  });

  it("carry their English sentence where scripts read them", () => {
    expect(withSentences({ items: [told.missing({ name: "a" })], bytes: new Uint8Array(2) })).toEqual({
      items: [{ text: "test.told.missing", args: { name: "a" }, english: "a is missing" }],
      bytes: new Uint8Array(2),
    });
  });

  it("are refused where an id means two things, and where no text is known", () => {
    expect(() => registerText("test.told.missing", "another")).toThrow("used twice");
    expect(() => format({ text: "test.unknown", args: {} })).toThrow("no text");
  });
});

it("errors carry code, sentence and advice", () => {
  const errors = defineErrors("test", {
    gone: { code: "FILE_NOT_FOUND", message: "There is no {file}.", hint: "Look for {file}." },
  });
  const error = errors.gone({ file: "a.pfx" });
  expect(error).toMatchObject({ code: "FILE_NOT_FOUND", message: "There is no a.pfx.", hint: "Look for a.pfx." });
  expect(error.said).toEqual({ text: "errors.test.gone.message", args: { file: "a.pfx" } });
});
