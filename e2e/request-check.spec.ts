import type { Page } from "@playwright/test";
import { open, openRow, region, rowsOf } from "./actions.ts";
import { fillPassphrase, openSignerOfExample, press, requestPassphrase } from "./example.ts";
import { expect, test } from "./fixtures.ts";
import { readDrafts } from "./read-drafts.ts";

/** From the start page to the check of the example, with everything filled in. */
async function openCheck(page: Page): Promise<void> {
  await openSignerOfExample(page);
  await fillPassphrase(page);
  await press(page, "Continue");
  await expect(page).toHaveURL(/#\/request\/check$/);
}

test("shows everything that will be made, and never the passphrase", async ({ app: { page, output } }) => {
  await openCheck(page);
  const rows = rowsOf(page, "Certificates");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("fe01.contoso.com");
  await expect(rows.first()).toContainText("AD CS, enterprise CA");
  await openRow(rows.first());
  const all = page.getByRole("table", { name: "Certificates" });
  for (const said of [
    "lyncdiscover.fabrikam.com",
    "pool01.contoso.com, Contoso Ltd",
    "Server Authentication",
    "RSA, 2048 bits",
    "Microsoft RSA SChannel Cryptographic Provider",
    /Front End Server \(Enterprise pool\) fe01\.contoso\.com \d{4}-\d\d/,
  ]) {
    await expect(all).toContainText(said);
  }
  const signer = region(page, "Signer, key and subject");
  await expect(signer).toContainText("AD CS, enterprise CA, template WebServer");
  await expect(signer).toContainText(output);
  await expect(signer.getByText("Set", { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(requestPassphrase);
});

test("each part is changed on its step, and going on or back returns to the check", async ({ app: { page } }) => {
  await openCheck(page);
  await press(page, "Change: Roles and servers");
  await expect(page).toHaveURL(/#\/request\/roles$/);
  await page.getByRole("checkbox", { name: "fe02.contoso.com" }).uncheck();
  await press(page, "Continue");
  await expect(page.getByRole("heading", { name: "Check what will be made" })).toBeFocused();
  await expect(rowsOf(page, "Certificates")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Create 1 request" })).toBeVisible();

  await press(page, "Change: Certificates and names");
  await page.getByRole("checkbox", { name: /^dialin\.contoso\.com/ }).uncheck();
  await press(page, "Back");
  await expect(page).toHaveURL(/#\/request\/check$/);
  await expect(rowsOf(page, "Certificates")).toContainText("13 names");
  await expect(page.getByRole("alert")).toContainText("The name dialin.contoso.com is left out.");

  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Deployment" }).click();
  await press(page, "Continue");
  await expect(page).toHaveURL(/#\/request\/check$/);
});

test("says what is missing, and leads to its field and back", async ({ app: { page } }) => {
  await press(page, "Try the example");
  const missing = page.getByRole("status").filter({ hasText: "One thing is missing before this can be made" });
  await expect(missing).toBeVisible();
  await press(page, "Create 2 requests");
  const summary = page.getByRole("alert").filter({ hasText: "One thing needs your attention" });
  await expect(summary).toBeFocused();
  await expect(missing).toHaveCount(0);
  await summary.getByRole("button", { name: /^Passphrase: / }).click();
  const passphrase = page.getByRole("textbox", { name: "Passphrase", exact: true });
  await expect(passphrase).toBeFocused();
  await fillPassphrase(page);
  await passphrase.press("Enter");
  await expect(page.getByRole("heading", { name: "Check what will be made" })).toBeFocused();
  await press(page, "Create 2 requests");
  await expect(page.getByRole("heading", { name: "2 requests were created" })).toBeFocused();
});

test("comes back after a reload, with a way to the passphrase that is gone", async ({ app: { page, data } }) => {
  await open(page, "Request");
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await fillPassphrase(page);
  await press(page, "Continue");
  await expect.poll(() => readDrafts(data)).toContain('"check"');
  await page.reload();
  await expect(page).toHaveURL(/#\/request\/check$/);
  await expect(rowsOf(page, "Certificates")).toHaveCount(8);
  await expect(region(page, "Signer, key and subject")).toContainText("Not set yet");
  await page.getByRole("button", { name: /^Passphrase: / }).click();
  await expect(page.getByRole("textbox", { name: "Passphrase", exact: true })).toBeFocused();
});
