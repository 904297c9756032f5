import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { expect, test } from "./fixtures.ts";
import { tooWide } from "./too-wide.ts";
import { violationsOf } from "./violations-of.ts";

/** Pictures of every state go here; none are taken without it. */
const folder = process.env["KEYSPEC_LOOK"];

/** Goes through the states of a page and calls `look` in each. */
export type VisitStates = (page: Page, files: Fixtures, look: (name: string) => Promise<void>) => Promise<void>;

/** Tests for both colour schemes: no state of the page called `title` troubles axe, or scrolls sideways at one of the widths. */
export function testStates(title: string, visit: VisitStates, widths: readonly number[]): void {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no state of ${title} troubles axe or scrolls sideways in ${colorScheme} colours`, async ({ app, files }) => {
      test.setTimeout(150_000);
      const { page } = app;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      await visit(page, files, async (name) => {
        found.push(...(await violationsOf(page, name)));
        for (const width of widths) {
          found.push(...(await tooWide(page, name, { width, height: 900 })));
          if (folder) await page.screenshot({ path: `${folder}/${colorScheme}-${width}-${name}.png`, fullPage: true });
        }
      });
      expect(found).toEqual([]);
    });
  }
}
