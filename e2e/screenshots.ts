import { join, resolve } from "node:path";
import { chooseFiles, fixturePassword, open } from "./actions.ts";
import { fill, fillPassphrase, openSignerOfExample, press, requestExample, secondRequest } from "./example.ts";
import { expect, test } from "./fixtures.ts";

/** Pictures go here; `KEYSPEC_SCREENSHOT_FOLDER` puts them elsewhere. */
const folder = process.env["KEYSPEC_SCREENSHOT_FOLDER"] ?? resolve(import.meta.dirname, "../assets/screenshots");

test.use({ viewport: { width: 1200, height: 800 }, colorScheme: "light" });

test("start, with two requests waiting", async ({ app: { page } }) => {
  await requestExample(page);
  await open(page, "Start");
  await expect(page.getByRole("button", { name: `Complete the request for ${secondRequest}` })).toBeVisible();
  await page.screenshot({ path: join(folder, "start.png"), animations: "disabled" });
});

test("the names of a certificate", async ({ app: { page } }) => {
  await open(page, "Request");
  await press(page, "Continue");
  await press(page, "Continue");
  await expect(page.getByRole("heading", { name: "Which names go into each certificate?" })).toBeFocused();
  await page.getByRole("button", { name: /^Edge Server \(external\)/ }).click();
  await page.setViewportSize({ width: 1200, height: 1180 });
  await page.screenshot({ path: join(folder, "request.png"), animations: "disabled" });
});

test("the check of what will be made", async ({ app: { page } }) => {
  await openSignerOfExample(page);
  await fillPassphrase(page);
  await press(page, "Continue");
  await expect(page.getByRole("heading", { name: "Check what will be made" })).toBeFocused();
  await page.setViewportSize({ width: 1200, height: 1130 });
  await page.screenshot({ path: join(folder, "check.png"), animations: "disabled" });
});

test("a conversion, before and after", async ({ app: { page }, files }) => {
  await open(page, "Convert");
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Convert");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
  await page.screenshot({ path: join(folder, "convert.png"), animations: "disabled" });
});

test("a verdict with its reasons", async ({ app: { page }, files }) => {
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  await expect(page.getByRole("region", { name: "fe01.pfx" })).toContainText("Will not work");
  await page.screenshot({ path: join(folder, "inspect.png"), animations: "disabled" });
});
