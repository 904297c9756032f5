import type { Page } from "@playwright/test";
import { tooWide } from "./too-wide.ts";
import { violationsOf } from "./violations-of.ts";

const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** What axe says of a report in HTML in all colours, and what of it is too wide for a telephone and a screen. */
export async function troublesOfReport(report: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const media of looks) {
    await report.emulateMedia(media);
    const state = `${media.colorScheme}, forced ${media.forcedColors}`;
    found.push(...(await violationsOf(report, state)));
    for (const width of [360, 1280]) found.push(...(await tooWide(report, state, { width, height: 900 })));
  }
  return found;
}
