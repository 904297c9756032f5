import { expect, it } from "vitest";
import { systemLanguages } from "./system-languages.ts";

it.each([
  [{ LC_ALL: "fr_FR", LC_MESSAGES: "es_ES", LANG: "de_DE" }, "fr_FR"],
  [{ LC_ALL: "", LC_MESSAGES: "es_ES", LANG: "de_DE" }, "es_ES"],
  [{ LANG: "de_DE.UTF-8" }, "de_DE.UTF-8"],
  [{ LANG: "C" }, "C"],
  [{ LANG: "" }, "pl-PL"],
  [{}, "pl-PL"],
])("%j: %s", (environment, language) => {
  expect(systemLanguages(environment, () => "pl-PL")).toEqual([language]);
});
