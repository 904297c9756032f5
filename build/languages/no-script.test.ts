import { expect, it } from "vitest";
import { noScript } from "./no-script.ts";

it("the page says in every language that it needs scripts", () => {
  const said = noScript(new URL("../../locales/", import.meta.url));
  const paragraphs = [...said.matchAll(/<p lang="(\w+)">([^<&]+)<\/p>/g)].map(([, tag, sentence]) => ({
    tag,
    sentence,
  }));
  expect(paragraphs.map(({ tag }) => tag)).toEqual(["en", "de", "fr", "es"]);
  expect(new Set(paragraphs.map(({ sentence }) => sentence)).size).toBe(4);
  for (const { sentence } of paragraphs) expect(sentence).toContain("JavaScript");
  expect(said).toBe(
    `<noscript>${paragraphs.map(({ tag, sentence }) => `<p lang="${tag}">${sentence}</p>`).join("")}</noscript>`,
  );
});
