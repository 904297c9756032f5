import { chooseFiles, open, region } from "./actions.ts";
import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";
import { tooWide } from "./too-wide.ts";

/** 320: a window of 1280 at 400 % (WCAG 2.2, 1.4.10). */
const widths = [320, 360, 768, 1400] as const;

test("no page scrolls sideways, from a phone's width to a wide screen", async ({ app: { page }, files }) => {
  test.setTimeout(90_000);
  const wide: string[] = [];
  await visitEveryPage(page, files, async (name) => {
    for (const width of widths) wide.push(...(await tooWide(page, name, { width, height: 800 })));
  });
  expect(wide).toEqual([]);
});

test("a verdict keeps its words, icon and border where the system forces its colours", async ({ app, files }) => {
  const { page } = app;
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "open.pfx", data: files.openPfx });
  const banner = region(page, "open.pfx")
    .locator("div")
    .filter({ has: page.locator(":scope > svg") })
    .filter({ hasText: /^Will not work/ })
    .first();
  await expect(banner).toBeVisible();
  const border = await banner.evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(border).toBe("1px");
});
