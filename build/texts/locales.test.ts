import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { translatedTags } from "#shared/text/languages.ts";
import { localesThatExist } from "./locale-files.ts";

const root = resolve(import.meta.dirname, "../..");
const glossarySchema = z.array(z.object({ en: z.string().min(1), term: z.string().min(1), note: z.string() }));

it("each language that KeySpec speaks has its texts, and there is no other", () => {
  expect(localesThatExist()).toEqual([...translatedTags].sort());
});

// In a process of its own: what other tests register here is no text of the program.
it("each language says every English sentence of today, with its places and choices", () => {
  const printed = execFileSync(process.execPath, ["build/texts/main.ts", "check", ...translatedTags], {
    cwd: root,
    encoding: "utf8",
  });
  for (const tag of translatedTags) expect(printed).toMatch(new RegExp(`^${tag}: \\d{4,} texts, 0 problems$`, "m"));
}, 60_000);

it.each(translatedTags)("the glossary of %s has each term once", (tag) => {
  const terms = glossarySchema.parse(JSON.parse(readFileSync(resolve(root, `locales/glossaries/${tag}.json`), "utf8")));
  expect(terms.length).toBeGreaterThanOrEqual(100);
  expect(terms.map(({ en }) => en.toLowerCase()).filter((en, at, all) => all.indexOf(en) !== at)).toEqual([]);
});
