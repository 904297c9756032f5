import { readdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { allowClipboard, open, region, rowsOf } from "./actions.ts";
import { fill, fillPassphrase, openSignerOfExample, press, requestExample } from "./example.ts";
import { expect, test } from "./fixtures.ts";
import { readDrafts } from "./read-drafts.ts";

/** From Request to the step of signer and key, with a city. */
async function typeCity(page: Page, city: string): Promise<void> {
  await open(page, "Request");
  for (let step = 0; step < 3; step += 1) await press(page, "Continue");
  await fill(page, "City (L)", city);
}

test("keeps what was typed a moment before the page was left", async ({ app: { page, data } }) => {
  await typeCity(page, "Spokane");
  await open(page, "Start");
  await expect(region(page, "Unfinished requests")).toContainText("stopped at “Signer, key and subject”");
  expect(await readDrafts(data)).toContain("Spokane");
});

test("keeps what was typed a moment before the page was loaded again", async ({ app: { page } }) => {
  await typeCity(page, "Tacoma");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "City (L)" })).toHaveValue("Tacoma");
});

test("asks for the passphrase that a reload took, before what is left is made", async ({ app }) => {
  const { page, output } = app;
  await requestExample(page);
  await open(page, "Start");
  await openSignerOfExample(page);
  await fillPassphrase(page);
  await press(page, "Continue");
  await press(page, "Create 2 requests");
  const question = page.getByRole("alert").filter({ hasText: "2 output files already exist" });
  await expect(question).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Passphrase", exact: true })).toHaveCount(0);

  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(question).toBeVisible();
  await press(page, "Keep both");
  const passphrase = page.getByRole("textbox", { name: "Passphrase", exact: true });
  await expect(passphrase).toBeFocused();
  await expect(passphrase).toHaveAccessibleDescription(/Enter one of at least 8 characters\./);
  await fillPassphrase(page);
  await press(page, "Keep both");
  await expect(page.getByRole("heading", { name: "2 requests were created", exact: true })).toBeVisible();
  expect((await readdir(output)).filter((name) => name.endsWith(".req"))).toHaveLength(4);
  await expect(passphrase).toHaveCount(0);
});

// A window shows files in their folder; a browser downloads them.
test("says first what comes next, and gives each request as text and as a file", { tag: "@loopback" }, async ({
  app: { page },
}) => {
  await allowClipboard(page);
  await requestExample(page);
  const next = region(page, "What comes next");
  await expect(next).toContainText("Send the 2 request files to their certification authority.");
  const rows = rowsOf(page, "Requests of this run");
  const [above, below] = await Promise.all([next.boundingBox(), rows.first().boundingBox()]);
  expect(above?.y ?? Number.NaN).toBeLessThan(below?.y ?? 0);

  const first = rows.filter({ hasText: "fe01.contoso.com" });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await first.getByRole("button", { name: /^Copy the CSR/ }).click();
  await expect.poll(copied).toMatch(/^-----BEGIN NEW CERTIFICATE REQUEST-----/);
  await first.getByRole("button", { name: /^Copy the steps/ }).click();
  await expect.poll(copied).toContain("certreq -submit");
  const download = page.waitForEvent("download");
  await first.getByRole("button", { name: "Download fe01.contoso.com.req" }).click();
  expect((await download).suggestedFilename()).toBe("fe01.contoso.com.req");
});
