import { describe, expect, it } from "vitest";
import { chooseLanguage, languageOf } from "./choose-language.ts";

describe("the language that a wish means", () => {
  it.each([
    ["de", "de"],
    ["DE-at", "de"],
    ["de_CH.UTF-8", "de"],
    ["de_DE@euro", "de"],
    ["zh-Hans-CN", null],
    ["fr-CA", "fr"],
    ["es_419", "es"],
    ["en_US.UTF-8", "en"],
    ["en-XA", "en-XA"],
    ["en_XA.UTF-8", "en-XA"],
    ["C", null],
    ["C.UTF-8", null],
    ["POSIX", null],
    ["den", null],
    ["", null],
  ])("%s is %s", (wish, locale) => {
    expect(languageOf(wish)).toBe(locale);
  });
});

describe("the language to speak", () => {
  const notAsked = (): readonly string[] => {
    throw new Error("The system was asked although somebody wished for a language.");
  };

  it.each([
    ["es", "de", "es"],
    ["system", "de", "de"],
    [undefined, "de-AT", "de"],
    ["", "fr", "fr"],
    ["tlh", "de", "en"],
    [undefined, "tlh", "en"],
  ])("chosen %s, KEYSPEC_LANG %s: %s", (chosen, variable, locale) => {
    expect(chooseLanguage({ chosen, variable, system: notAsked })).toBe(locale);
  });

  it.each([
    [["nl-NL", "fr-BE", "de"], "fr"],
    [["pl"], "en"],
    [[], "en"],
    [["en-US", "de"], "en"],
  ])("of a system that speaks %j: %s", (system, locale) => {
    expect(chooseLanguage({ chosen: "system", variable: "", system: () => system })).toBe(locale);
  });
});
