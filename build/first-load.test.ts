import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { translatedTags } from "../shared/text/languages.ts";
import { firstLoad } from "./first-load.ts";

const folder = resolve(import.meta.dirname, "../out/renderer");

/** The text of all built files of one kind. */
function built(extension: string): string {
  const assets = join(folder, "assets");
  return readdirSync(assets)
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(assets, name), "utf8"))
    .join("\n");
}

it("the first load of the page stays below 300 kB after gzip", async () => {
  const { bytes, withTexts, translated, files } = await firstLoad(folder);
  expect(files.filter((name) => name.endsWith(".js")).length).toBeGreaterThan(3);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(300_000);
  // English asks for no words of other languages; who reads another gets one file more.
  expect(translated - withTexts).toBeGreaterThan(50_000);
  expect(translated - withTexts).toBeLessThanOrEqual(200_000);
  expect(files.filter((name) => translatedTags.some((tag) => name.startsWith(`assets/${tag}-`)))).toEqual([]);
});

it("the page has the styles of every Mantine component in it (renderer/src/app/mantine.css)", () => {
  const all = readFileSync(createRequire(import.meta.url).resolve("@mantine/core/styles.css"), "utf8");
  const known = new Set(all.match(/(?<=\.)m_[0-9a-f]+/g));
  const styled = new Set(built(".css").match(/(?<=\.)m_[0-9a-f]+/g));
  const used = [...new Set(built(".js").match(/\bm_[0-9a-f]+\b/g))].filter((name) => known.has(name));
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((name) => !styled.has(name))).toEqual([]);
});
