import { readdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { chooseFiles, fixturePassword, open, openMoreOptions, region } from "./actions.ts";
import { countActions } from "./count-actions.ts";
import { fill } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test.use({ viewport: { width: 1280, height: 800 } });

/** Pixels of the document that do not fit into the window. */
function hiddenPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
}

test("one file is one screen without scrolling, three clicks and one typed field", async ({ app, files }) => {
  const { page, output } = app;
  const counted = await countActions(page);
  await open(page, "Convert");
  await expect(page.getByRole("button", { name: "Browse for Files to convert" })).toBeVisible();
  expect(await hiddenPixels(page)).toBe(0);

  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Browse for Files to convert" }).click();
  await (await chooser).setFiles({
    name: "fe01.pfx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(files.cngPfx),
  });
  // What comes next has the focus.
  await expect(page.getByRole("textbox", { name: "Password of the file" })).toBeFocused();
  await page.keyboard.type(fixturePassword);
  await expect(region(page, "Chosen: File to convert")).toContainText("Can be converted");
  await expect(page.getByText(/is remembered until KeySpec is closed/)).toBeVisible();
  expect(await hiddenPixels(page)).toBe(0);
  for (const target of [
    "For Lync and Skype for Business, on any Windows",
    "For Windows Server 2019 and later",
    "For other software",
  ]) {
    await expect(page.getByRole("radio", { name: target })).toBeInViewport();
  }
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  const { clicks, fields } = await counted();
  expect(clicks).toBeLessThanOrEqual(3);
  expect(fields).toBe(1);
  expect(await readdir(output)).toEqual(["fe01-legacy-schannel.pfx"]);
});

test("speaks of one file, and of several once there are several", async ({ app: { page }, files }) => {
  await open(page, "Convert");
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await expect(page.getByRole("heading", { name: "Which file should be converted?" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Password of the file", exact: true })).toBeVisible();
  await expect(page.getByRole("radio", { name: "One password for all files" })).toHaveCount(0);
  await chooseFiles(page, "File to convert", { name: "fe02.pfx", data: files.cngPfx });
  await expect(page.getByRole("heading", { name: "Which files should be converted?" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Password of the files", exact: true })).toBeVisible();
  await expect(page.getByRole("radio", { name: "One password for all files" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Convert 2 files" })).toBeVisible();
});

test("does not fold away a target that was chosen beyond the three", async ({ app: { page }, files }) => {
  await open(page, "Convert");
  await openMoreOptions(page);
  await page.getByRole("radio", { name: /^PEM/ }).check();
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await page.getByRole("button", { name: "Convert", exact: true }).click();
  await page.getByRole("heading", { name: "The file was converted" }).waitFor();
  await page.getByRole("button", { name: "Convert other files" }).click();

  // As the last conversion was made.
  const pem = page.getByRole("radio", { name: /^PEM/ });
  await expect(pem).toBeVisible();
  await expect(pem).toBeChecked();
  await expect(page.getByText("More targets and options: PEM")).toBeVisible();
  await page.getByRole("radio", { name: "For other software" }).check();
  await expect(pem).not.toBeChecked();
});
