import type { Page } from "@playwright/test";
import { chooseFiles, fixturePassword, open } from "./actions.ts";
import { visitEveryPage } from "./every-page.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

/** What can only be pressed, and what a closed fold hides, as they would be on paper. */
async function onPaper(
  page: Page,
): Promise<{ readonly controls: readonly string[]; readonly folded: readonly string[] }> {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const visible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    const words = (element: Element) => element.textContent.trim().slice(0, 60);
    const controls = [
      ...document.querySelectorAll("nav, .mantine-Button-root, .jobs-panel, .drop-zone, .data-table-toolbar"),
    ];
    const folded = [...document.querySelectorAll("[id^=page-]:not([style*=none]) details > :not(summary)")];
    return { controls: controls.filter(visible).map(words), folded: folded.filter((one) => !visible(one)).map(words) };
  });
  await page.emulateMedia({ media: "screen" });
  return found;
}

test("on paper no page has navigation, buttons or drop zones, and nothing is folded", async ({
  app: { page },
  files,
}) => {
  test.setTimeout(240_000);
  let folds = 0;
  await visitEveryPage(page, files, async (name) => {
    folds += await page.locator("details").count();
    const { controls, folded } = await onPaper(page);
    expect.soft(controls, `controls of: ${name}`).toEqual([]);
    expect.soft(folded, `folded on: ${name}`).toEqual([]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
  expect(folds).toBeGreaterThan(10);
});

test("a printed result has its file, its facts and its commands, and a table is as wide as the paper", async ({
  app: { page },
  files,
}) => {
  await open(page, "Convert");
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "fe02.pfx", data: files.cngPfx },
  );
  await fill(page, "Password of the files", fixturePassword);
  await press(page, "Convert 2 files");
  await page.getByRole("heading", { name: "2 files were converted" }).waitFor();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(page.getByRole("heading", { name: "2 files were converted" })).toBeVisible();
  const table = page.getByRole("table", { name: "What became of each file" });
  await expect(table).toContainText("fe01.pfx");
  expect(await table.evaluate((element) => element.scrollWidth <= window.innerWidth)).toBe(true);
  await expect(page.getByText("Import", { exact: false }).first()).toBeVisible();
});
