import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fixturePassword } from "./actions.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./keyboard-actions.ts";

test("converts a file with the keyboard alone", async ({ app: { page }, files }) => {
  // Asked for at the start: the browser must know that the dialog is to be caught before a key opens it.
  const chooser = page.waitForEvent("filechooser", { timeout: 30_000 });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the content" })).toBeFocused();
  await tabTo(page, "link", "Convert");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Convert" })).toBeFocused();

  await tabTo(page, "button", "Browse for Files to convert");
  await page.keyboard.press("Space");
  await (await chooser).setFiles({
    name: "fe01.pfx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(files.cngPfx),
  });
  // The file asks for its password, and that is where the focus is.
  await expect(page.getByRole("textbox", { name: "Password of the file" })).toBeFocused();
  await page.keyboard.type(fixturePassword);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "The file was converted" })).toBeFocused();
});

test("skips the navigation", async ({ app: { page } }) => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("keeps the chosen colours over a reload, and follows the system until then", async ({ app: { page, data } }) => {
  const scheme = () => page.locator("html").getAttribute("data-mantine-color-scheme");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(scheme).toBe("dark");
  await page.getByRole("combobox", { name: "Colours" }).selectOption("Light");
  await expect.poll(scheme).toBe("light");
  // The host keeps it a moment later.
  await expect.poll(() => readFile(join(data, "preferences.json"), "utf8").catch(() => "")).toContain("light");
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Colours" })).toHaveValue("light");
  await expect.poll(scheme).toBe("light");
});
