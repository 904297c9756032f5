import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { chooseFiles, open, openRow, region, rowsOf } from "./actions.ts";
import { chooseToConvert, pfxFiles } from "./conversions.ts";
import { fillPassphrase, openSignerOfExample, press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect as hasty, test } from "./fixtures.ts";
import { startHost } from "./start-host.ts";

/** Enough slow files for a run that can be left, looked at and stopped, however fast the computer is. */
const many = 60;

async function convert(page: Page, data: Fixtures["cngPfx"], count: number): Promise<void> {
  await chooseToConvert(page, data, count);
  await press(page, `Convert ${count} files`);
}

// Each of these waits for work that has no other end than its own.
test.use({ actionTimeout: 60_000 });
test.beforeEach(() => test.setTimeout(300_000));
const expect = hasty.configure({ timeout: 60_000 });

const panelOf = (page: Page) => region(page, "Work on other pages");

test("Back from an inspected result shows all results of the conversion again", async ({ app: { page }, files }) => {
  await convert(page, files.cngPfx, 50);
  const heading = page.getByRole("heading", { name: "50 files were converted" });
  await expect(heading).toBeVisible();
  await expect(page).toHaveURL(/#\/convert\/result$/);
  const row = rowsOf(page, "What became of each file").nth(7);
  await openRow(row);
  const inspect = page.getByRole("button", { name: /^Inspect this file: fe/ });
  await inspect.click();
  const inspected = page.getByRole("heading", { name: "What the file holds" });
  await expect(inspected).toBeVisible();
  await expectNoViolations(page, "a page above one that was left");

  await page.goBack();
  await expect(heading).toBeVisible();
  await expect(inspect).toBeVisible();
  await expect(page).toHaveTitle("Convert – KeySpec");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: "Inspect" })).toBeFocused();
  await expect(inspected).toBeVisible();
  // The navigation shows the page as it was left, and starting anew forgets it.
  await open(page, "Convert");
  await expect(heading).toBeVisible();
  await press(page, "Convert other files");
  await expect(page.getByText("fe7.pfx")).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Which files should be converted?" })).toBeVisible();
});

test("chosen files are read on when their page is left", { tag: "@loopback" }, async ({ app: { page }, files }) => {
  await open(page, "Convert");
  let asked = 0;
  let release = (): void => {};
  const left = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/api/inspect.files", async (route) => {
    asked += 1;
    await left;
    await route.continue();
  });
  await chooseFiles(page, "Files to convert", ...pfxFiles(files.cngPfx, 60));
  await expect.poll(() => asked).toBe(1);
  await open(page, "Settings");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  release();
  await expect.poll(() => asked).toBe(3);
  await open(page, "Convert");
  await expect(page.getByText("60 files are chosen.")).toBeVisible();
  expect(asked).toBe(3);
});

test("a conversion goes on when its page is left, and is seen and shown from every page", async ({ app, files }) => {
  const { page } = app;
  await convert(page, files.slowPfx, many);
  await page.getByText(/^[1-9]\d* of 60(,|$)/).waitFor();
  await open(page, "Pending");
  // The panel is of the frame: it is there before the page.
  await expect(page.getByRole("heading", { level: 1, name: "Pending requests" })).toBeVisible();
  const panel = panelOf(page);
  await expect(panel.getByText(/^\d+ of 60(,|$)/)).toBeVisible();
  await expect(panel.getByRole("progressbar", { name: "Progress: Convert 60 files" })).toBeVisible();
  await expectNoViolations(page, "a job that runs elsewhere");
  await panel.getByRole("button", { name: "Show: Convert 60 files" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Convert" })).toBeVisible();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "60 files were converted" })).toBeVisible();
  await open(page, "Start");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(panel).toHaveCount(0);
});

test("a job is stopped from another page", async ({ app: { page }, files }) => {
  await convert(page, files.slowPfx, many);
  await page.getByText(/^[1-9]\d* of 60(,|$)/).waitFor();
  await open(page, "Inspect");
  // The tab is not closed without a question.
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await panelOf(page).getByRole("button", { name: "Stop: Convert 60 files" }).click();
  await expect(panelOf(page).getByText("Stopped", { exact: true })).toBeVisible();
  await panelOf(page).getByRole("button", { name: "Show: Convert 60 files" }).click();
  await expect(page.getByRole("heading", { name: /^\d+ of 60 files were converted$/ })).toBeVisible();
});

test("a reload finds the conversion that runs, and its result", async ({ app: { page }, files }) => {
  await convert(page, files.slowPfx, many);
  await page.getByText(/^[1-9]\d* of 60(,|$)/).waitFor();
  const asked = page.waitForEvent("dialog");
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await reloaded;
  await expect(page.getByText("This goes on although the page was loaded again.")).toBeVisible();
  await expect(page.getByText(/^\d+ of 60(,|$)/)).toBeVisible();
  await expectNoViolations(page, "a job that is found again");
  await expect(page.getByRole("heading", { name: "60 files were converted" })).toBeVisible();
  await expect(page).toHaveURL(/#\/convert\/result$/);

  // Once more, when it is done: the host has the result.
  await page.reload();
  await expect(page.getByRole("heading", { name: "60 files were converted" })).toBeVisible();
  await page.goto(new URL("#/start", page.url()).href);
  await page.reload();
  const panel = panelOf(page);
  await expect(panel.getByText("Done", { exact: true })).toBeVisible();
  await panel.getByRole("button", { name: "Show: Convert 60 files" }).click();
  await expect(page.getByRole("heading", { name: "60 files were converted" })).toBeVisible();
  await press(page, "Convert other files");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Which files should be converted?" })).toBeVisible();
  await open(page, "Start");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(panel).toHaveCount(0);
});

test("Back in Request goes one step back with everything in it, and an address cannot skip a step", async ({
  app: { page },
}) => {
  await open(page, "Request");
  await press(page, "Continue");
  await expect(page).toHaveURL(/#\/request\/roles$/);
  await page.getByRole("checkbox", { name: /^fe02\.contoso\.com/ }).uncheck();
  await press(page, "Continue");
  await press(page, "Continue");
  await expect(page).toHaveURL(/#\/request\/signer$/);
  const heading = (name: string | RegExp) => page.getByRole("heading", { level: 2, name });
  await page.goBack();
  await expect(page).toHaveURL(/#\/request\/plan$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/request\/roles$/);
  await expect(page.getByRole("checkbox", { name: /^fe02\.contoso\.com/ })).not.toBeChecked();
  await page.goForward();
  await expect(page).toHaveURL(/#\/request\/plan$/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "What do you need?" })).toBeVisible();

  await page.goto(new URL("#/request/result", page.url()).href);
  await expect(page).toHaveURL(/#\/request(\/check)?$/);
  await page.goto(new URL("#/inspect/result", page.url()).href);
  await expect(heading("What do you want to inspect?")).toBeVisible();
  await expect(page).toHaveURL(/#\/inspect$/);
});

test("a dialog does not stay above another page", async ({ app: { page } }) => {
  await openSignerOfExample(page);
  await fillPassphrase(page);
  await press(page, "Continue");
  await press(page, "Create 2 requests");
  await page.getByRole("heading", { name: "2 requests were created" }).waitFor();
  await open(page, "Pending");
  await openRow(rowsOf(page, "Pending requests").first());
  await page
    .getByRole("button", { name: /^Delete the request for/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "2 requests were created" })).toBeVisible();
  await open(page, "Start");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("every row says so when KeySpec is killed while files are read", { tag: "@loopback" }, async ({
  page,
  app,
  files,
}) => {
  const host = await startHost({ data: app.data, output: app.output });
  const other = await page.context().newPage();
  await other.goto(host.link);
  await other.getByRole("heading", { level: 1 }).waitFor();
  await open(other, "Convert");
  await chooseFiles(other, "Files to convert", ...pfxFiles(files.slowPfx, 200));
  await other.getByText(/^Looking at the files/).waitFor();
  await host.kill();
  await expect(other.getByText("KeySpec does not answer any more.")).toBeVisible();
  await expect(other.getByText("Being read…")).toHaveCount(0);
  await expect(other.getByText(/npm start/).first()).toBeVisible();
  await expect(other.getByText("Not read").first()).toBeVisible();
  await expectNoViolations(other, "a host that is gone");
  await other.close();
});

test("every waiting job ends with the error when KeySpec is closed", { tag: "@loopback" }, async ({
  page,
  app,
  files,
}) => {
  const host = await startHost({ data: app.data, output: app.output });
  const other = await page.context().newPage();
  await other.goto(host.link);
  await other.getByRole("heading", { level: 1 }).waitFor();
  await convert(other, files.slowPfx, many);
  await other.getByText(/^[1-9]\d* of 60(,|$)/).waitFor();
  await host.stop();
  await expect(other.getByText("KeySpec was closed, so this page cannot do anything any more.").first()).toBeVisible();
  await expect(other.getByText(/^\d+ of 60(,|$)/)).toHaveCount(0);
  await other.close();
});
