import type { Page } from "@playwright/test";
import { chooseFiles, fixturePassword, open, openRow, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";
import { test } from "./fixtures.ts";

/** Files of the table; `KEYSPEC_ROWS` says another number. */
const count = Number(process.env["KEYSPEC_ROWS"] ?? 2_000);

/** No test: prints the longest task of each act on a long table. A task over 50 ms is what a reader feels (W3C Long Tasks). */
test("the longest task of each act on a long table", async ({ app: { page }, files }) => {
  test.setTimeout(900_000);
  const measured: string[] = [];
  const measure = async (act: string, work: () => Promise<void>): Promise<void> => {
    await page.evaluate(() => {
      window.longest = 0;
    });
    await work();
    // Two frames: what the act led to is drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    measured.push(`${act}: ${Math.round(await page.evaluate(() => window.longest))} ms`);
  };
  await observe(page);
  await open(page, "Convert");
  const many = Array.from({ length: count }, (_, index) => ({ name: `fe${index}.pfx`, data: files.cngPfx }));
  await fill(page, "Password of the files", fixturePassword);
  const chosen = "Chosen: Files to convert";
  await measure("files are chosen and read", async () => {
    await chooseFiles(page, "Files to convert", ...many);
    await page.getByText(`${count.toLocaleString("en")} files are chosen.`).waitFor({ timeout: 600_000 });
  });
  await actOn(page, chosen, "files", measure, "File");
  await measure("all are ticked", () => page.getByRole("checkbox", { name: `Select all: ${chosen}` }).check());
  await page.getByRole("button", { name: /^Convert [\d,]+ files$/ }).click();
  await page.getByRole("heading", { name: /files were converted$/ }).waitFor({ timeout: 600_000 });
  await measure("results are judged", () =>
    page
      .getByRole("combobox", { name: /^What became of it/ })
      .waitFor({ timeout: 60_000 })
      .catch(() => undefined),
  );
  await actOn(page, "What became of each file", "results", measure, "Certificate");
  console.log(`\n${count} rows, the longest task of each act:\n${measured.join("\n")}`);
});

type Measure = (act: string, work: () => Promise<void>) => Promise<void>;

async function actOn(page: Page, table: string, what: string, measure: Measure, column: string): Promise<void> {
  const rows = rowsOf(page, table);
  const heading = page.getByRole("table", { name: table }).getByRole("columnheader", { name: column, exact: true });
  await measure(`${what}: sorted`, () => heading.getByRole("button").click());
  await measure(`${what}: sorted the other way`, () => heading.getByRole("button").click());
  await measure(`${what}: page turned`, () => press(page, "Next"));
  await measure(`${what}: filtered by text`, async () => {
    await page.getByRole("searchbox", { name: `Filter: ${table}` }).pressSequentially("fe12");
  });
  await measure(`${what}: filter taken back`, () => page.getByRole("searchbox", { name: `Filter: ${table}` }).clear());
  await measure(`${what}: a row opened`, () => openRow(rows.first()));
  await measure(`${what}: ten rows down by key`, async () => {
    await rows.first().focus();
    for (let key = 0; key < 10; key += 1) await page.keyboard.press("ArrowDown");
  });
}

declare global {
  interface Window {
    longest: number;
  }
}

/** Keeps the duration of the longest task since it was last set to zero. */
async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
  });
}
