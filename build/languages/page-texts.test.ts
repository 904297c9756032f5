import { expect, it } from "vitest";
import { hasTextsOfOthers, pageTexts } from "./page-texts.ts";

it("the page gets its own texts and those of shared", () => {
  const texts = { "page.a": "1", "cli.a": "2", "errors.cli.a": "3", "client.a": "4", "desktop.menu.a": "5" };
  expect(pageTexts(texts)).toEqual({ "page.a": "1", "errors.cli.a": "3", "client.a": "4" });
});

it("a module with other texts is told", () => {
  expect(hasTextsOfOthers('const text = localised("cli.serve", {')).toBe(true);
  expect(hasTextsOfOthers('const texts = messages(\n  "operatorReadme", {')).toBe(true);
  expect(hasTextsOfOthers('defineErrors("cli", { one: localised("page.web", {} )')).toBe(false);
});
