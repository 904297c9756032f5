import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hostileReport } from "../shared/report/testing/sample-reports.ts";
import { writeReport } from "../shared/report/write-report.ts";
import { chooseFiles, fixturePassword, open } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";
import { tooWide } from "./too-wide.ts";
import { troublesOfReport } from "./troubles-of-report.ts";
import { violationsOf } from "./violations-of.ts";

const label = "Files to inspect";

test("a report is saved from Inspect in the forms that are chosen, and the page says where", async ({ app, files }) => {
  const { page, output } = app;
  await open(page, "Inspect");
  await chooseFiles(page, label, { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  await page.getByText("Will not work").first().waitFor();
  await page.getByText("Save a report").click();
  await page.getByRole("checkbox", { name: "HTML, to read and print" }).uncheck();
  await press(page, "Save the report");
  await expect(page.getByText("Choose at least one form.")).toBeVisible();
  await page.getByRole("checkbox", { name: "HTML, to read and print" }).check();
  await page.getByRole("checkbox", { name: "JSON", exact: true }).check();
  await press(page, "Save the report");
  await expect(page.getByText("The report was saved in 2 forms.")).toBeVisible();
  expect(await violationsOf(page, "a saved report")).toEqual([]);
  expect(await tooWide(page, "a saved report", { width: 360, height: 800 })).toEqual([]);
  const paths = await page.locator("code").filter({ hasText: "keyspec-report-" }).allTextContents();
  expect(paths.map((path) => path.slice(output.length + 1))).toEqual([
    expect.stringMatching(/^keyspec-report-fe01\.contoso\.com-\d{8}-\d{4}\.html$/),
    expect.stringMatching(/^keyspec-report-fe01\.contoso\.com-\d{8}-\d{4}\.json$/),
  ]);
  const [html = "", json = ""] = await Promise.all(paths.map((path) => readFile(join(path), "utf8")));
  expect(html).toContain("Microsoft Software Key Storage Provider");
  expect(html).not.toContain(fixturePassword);
  expect(JSON.parse(json)).toMatchObject({
    schema: "keyspec-report",
    inputs: [{ name: "fe01.pfx", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    subjects: [{ state: "will-not-work" }],
  });
});

test("a report troubles axe in no colours and at no width, starts no script, and fetches nothing", async ({ page }) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => {
    asked.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setContent(writeReport(hostileReport(), "html"));
  expect(await troublesOfReport(page)).toEqual([]);
  expect(asked).toEqual([]);
});

test("on paper a report is black on white, and nothing of it is folded", async ({ page }) => {
  await page.setContent(writeReport(hostileReport(), "html"));
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = false;
  });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const seen = await page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    folded: [...document.querySelectorAll("details > :not(summary)")].filter(
      (element) => !element.checkVisibility({ contentVisibilityAuto: true }),
    ).length,
  }));
  expect(seen).toEqual({ paper: "rgb(255, 255, 255)", folded: 0 });
});
