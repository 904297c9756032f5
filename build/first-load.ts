import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { type TranslatedTag, translatedTags } from "../shared/text/languages.ts";

/** The start page is a part of the program of its own; so are the texts of the host, which the first answer waits for. */
const startPage = /^start-page-.*\.js$/;
const hostTexts = /^every-text-.*\.js$/;

/** The part with the words of a language, as `build/languages/languages-plugin.ts` names it. */
const wordsOf = (tag: TranslatedTag): RegExp => new RegExp(`^${tag}-[\\w-]{8}\\.js$`);

const inPage = /(?:src|href)="\/(assets\/[^"]+\.js)"/g;
const inScript = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

type FirstLoad = {
  /** Bytes after gzip. */
  readonly bytes: number;
  /** The same with the texts of the host. */
  readonly withTexts: number;
  /** The same for who reads another language: with the words of that, which take the most. */
  readonly translated: number;
  readonly files: readonly string[];
};

/**
 * What a browser fetches until the start page is drawn: the page, its scripts with all that they import, and every style sheet (more than
 * it needs at first, but they are small).
 *
 * @param folder the built page
 */
export async function firstLoad(folder: string): Promise<FirstLoad> {
  const assets = await readdir(join(folder, "assets"));
  const page = await readFile(join(folder, "index.html"), "utf8");
  const files = new Set([
    "index.html",
    ...assets.filter((name) => name.endsWith(".css")).map((name) => `assets/${name}`),
  ]);
  const add = async (file: string): Promise<void> => {
    if (files.has(file)) return;
    files.add(file);
    const script = await readFile(join(folder, file), "utf8");
    for (const [, name = ""] of script.matchAll(inScript)) await add(`assets/${name}`);
  };
  const partOf = (name: RegExp): string => {
    const part = assets.find((asset) => name.test(asset));
    if (part === undefined) throw new Error(`The built page has no part ${name}.`);
    return `assets/${part}`;
  };
  const sizeOf = async (file: string): Promise<number> => gzipSync(await readFile(join(folder, file))).length;
  const size = async (): Promise<number> => {
    const sizes = await Promise.all([...files].map(sizeOf));
    return sizes.reduce((sum, each) => sum + each, 0);
  };
  for (const [, file = ""] of page.matchAll(inPage)) await add(file);
  await add(partOf(startPage));
  const first = { bytes: await size(), files: [...files] };
  await add(partOf(hostTexts));
  const withTexts = await size();
  const words = await Promise.all(translatedTags.map((tag) => sizeOf(partOf(wordsOf(tag)))));
  return { ...first, withTexts, translated: withTexts + Math.max(...words) };
}

/** Prints the figure after each build of the page. */
export function reportFirstLoad(folder: string): Plugin {
  return {
    name: "keyspec:first-load",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async closeBundle() {
      const { bytes, withTexts, translated, files } = await firstLoad(folder);
      console.log(
        `First load of the page: ${kilobytes(bytes)} kB after gzip, in ${files.length} files; with the texts of the host ${kilobytes(withTexts)} kB, in another language ${kilobytes(translated)} kB.`,
      );
    },
  };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
