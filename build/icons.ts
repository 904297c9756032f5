/** Draws build/icon.{png,ico,icns} from assets/icon.svg, with the browser that the tests use. Run after changing the drawing; the results are committed. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./find-browser.ts";
import { macIcon, type Picture, windowsIcon } from "./icons/icon-files.ts";

const root = resolve(import.meta.dirname, "..");
const drawing = await readFile(resolve(root, "assets/icon.svg"), "utf8");

async function draw(): Promise<readonly Picture[]> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const page = await browser.newPage();
    const pictures: Picture[] = [];
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

const pictures = await draw();
const large = pictures.find(({ size }) => size === 1024);
if (large === undefined) throw new Error("The icon has no large picture.");
await writeFile(resolve(root, "build/icon.png"), large.png);
await writeFile(resolve(root, "build/icon.ico"), windowsIcon(pictures.filter(({ size }) => size <= 256)));
await writeFile(resolve(root, "build/icon.icns"), macIcon(pictures));
