import { fixturePassword, rowsOf } from "./actions.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";
import { arrowTo, tabTo } from "./keyboard-actions.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`options and passwords with the keyboard alone, in ${colorScheme} colours`, async ({ app: { page }, files }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Asked for at the start: the browser must know that the dialog is to be caught before a key opens it.
    const chooser = page.waitForEvent("filechooser", { timeout: 30_000 });
    await tabTo(page, "link", "Convert");
    await page.keyboard.press("Enter");
    await tabTo(page, "button", "Browse for Files to convert");
    await page.keyboard.press("Space");
    await (await chooser).setFiles(
      [
        { name: "fe01.pfx", data: files.cngPfx },
        { name: "open.pfx", data: files.openPfx },
        { name: "half.pfx", data: files.truncatedPfx },
      ].map(({ name, data }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(data) })),
    );
    const rows = rowsOf(page, "Chosen: Files to convert");
    await expect(rows.first()).toContainText("Needs its password");
    await expectNoViolations(page, "a file that needs its password");

    await tabTo(page, "button", "Remove half.pfx");
    await page.keyboard.press("Enter");
    await expect(rows).toHaveCount(2);
    await tabTo(page, "textbox", "Password of the files");
    await page.keyboard.type(fixturePassword);
    await expect(rows.first()).toContainText("Can be converted");
    await expectNoViolations(page, "files that are open");

    await tabTo(page, "radio", "For Lync and Skype for Business, on any Windows");
    // “open.pfx” has no password, so the fold with the new one is open by itself.
    const legacyCsp = page.getByRole("radio", { name: /^Legacy CSP/ });
    await tabTo(page, "radio", /^Legacy CSP/);
    await page.keyboard.press("Space");
    await expect(legacyCsp).toBeChecked();
    await tabTo(page, "combobox", "Provider");
    const provider = page.getByRole("combobox", { name: "Provider" });
    await arrowTo(page, async () => (await provider.inputValue()) === "Microsoft Strong Cryptographic Provider");
    await expect(page.getByText("does not work with Lync").first()).toBeVisible();
    await tabTo(page, "combobox", "Issuers in the file");
    await arrowTo(
      page,
      async () => (await page.getByRole("combobox", { name: "Issuers in the file" }).inputValue()) === "without-root",
    );
    await expectNoViolations(page, "options with a warning");
    await tabTo(page, "checkbox", "Write a report");
    await page.keyboard.press("Space");
    await tabTo(page, "button", "Convert 1 file");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "1 of 2 files were converted" })).toBeFocused();
    const empty = page.getByRole("checkbox", { name: "open.pfx has no password, or an empty one" });
    await expect(empty).toBeChecked();
    await expectNoViolations(page, "a file that needs a password for its new file");
    await tabTo(page, "checkbox", "open.pfx has no password, or an empty one");
    await page.keyboard.press("Space");
    await expect(page.getByRole("textbox", { name: "Password of open.pfx" })).toBeEnabled();
    await page.keyboard.press("Space");
    await tabTo(page, "textbox", "New password for these files");
    await page.keyboard.type("0ther-Passw0rd");
    await tabTo(page, "textbox", "New password for these files again");
    await page.keyboard.type("0ther-Passw0rd");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "2 files were converted" })).toBeFocused();
    await expect(page.getByRole("region", { name: "Report", exact: true })).toContainText("It is from the first run.");
    await expectNoViolations(page, "two results and an older report");
  });
}
