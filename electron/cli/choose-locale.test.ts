import { expect, it } from "vitest";
import { chooseLocale } from "./choose-locale.ts";

it.each([
  [["help", "--lang", "en-XA"], {}, "en-XA"],
  [["help", "--lang=en-XA"], { KEYSPEC_LANG: "en" }, "en-XA"],
  [["help"], { KEYSPEC_LANG: "en-XA", LANG: "de_DE.UTF-8" }, "en-XA"],
  [["help"], { KEYSPEC_LANG: "", LC_ALL: "en_XA.UTF-8" }, "en-XA"],
  [["help"], { LC_ALL: "de_DE.UTF-8", LANG: "en_XA" }, "en"],
  [["help", "--lang", "tlh"], { KEYSPEC_LANG: "en-XA" }, "en"],
  [["inspect", "--", "--lang", "en-XA"], {}, "en"],
  [["help", "--lang"], {}, "en"],
  [[], { LANG: "C.UTF-8" }, "en"],
] as const)("%j with %j is %s", (argv, environment, locale) => {
  expect(chooseLocale(argv, environment)).toBe(locale);
});
