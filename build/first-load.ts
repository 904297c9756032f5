import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Parts of the program that the start page fetches besides what index.html names, by the beginnings of their names. */
const fetchedAtStart = ["start-page-", "every-text-"];

const inPage = /(?:src|href)="\/(assets\/[^"]+\.js)"/g;
const inScript = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/**
 * What a browser fetches until the start page is drawn and has its first answer, in bytes after gzip: the page, its scripts with
 * all that they import, and every style sheet (more than it needs at first, but they are small).
 *
 * @param folder the built page
 */
export async function firstLoad(
  folder: string,
): Promise<{ readonly bytes: number; readonly files: readonly string[] }> {
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
  for (const [, file = ""] of page.matchAll(inPage)) await add(file);
  for (const name of assets) {
    if (name.endsWith(".js") && fetchedAtStart.some((start) => name.startsWith(start))) await add(`assets/${name}`);
  }
  const contents = await Promise.all([...files].map((file) => readFile(join(folder, file))));
  return { bytes: contents.reduce((sum, content) => sum + gzipSync(content).length, 0), files: [...files] };
}

/** Prints the figure after each build of the page. */
export function reportFirstLoad(folder: string): Plugin {
  return {
    name: "keyspec:first-load",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async closeBundle() {
      const { bytes, files } = await firstLoad(folder);
      console.log(`First load of the page: ${(bytes / 1000).toFixed(0)} kB after gzip, in ${files.length} files.`);
    },
  };
}
