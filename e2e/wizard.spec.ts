import { open } from "./actions.ts";
import { openSignerOfExample, press, requestPassphrase } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test("does not blame a field, or take its focus, while it is typed for the first time", async ({ app: { page } }) => {
  await openSignerOfExample(page);
  const passphrase = page.getByRole("textbox", { name: "Passphrase", exact: true });
  await passphrase.focus();
  await page.keyboard.type(requestPassphrase);
  await expect(passphrase).toHaveValue(requestPassphrase);
  await expect(passphrase).toBeFocused();
  await expect(page.getByText("Use at least 8 characters.")).toHaveCount(0);
});

test("checks a refused field while it is corrected, and leaves it the focus", async ({ app: { page } }) => {
  await openSignerOfExample(page);
  await press(page, "Continue");
  await expect(page.getByRole("alert").filter({ hasText: "One thing needs your attention" })).toBeFocused();
  const passphrase = page.getByRole("textbox", { name: "Passphrase", exact: true });
  await passphrase.focus();
  await page.keyboard.type("12345678");
  await expect(page.getByText("Use at least 8 characters.")).toHaveCount(0);
  await page.keyboard.press("Backspace");
  await expect(page.getByText("Use at least 8 characters.").first()).toBeVisible();
  await expect(passphrase).toBeFocused();
});

test("blames nothing on a page that was left and opened again", async ({ app: { page } }) => {
  await open(page, "Convert");
  await press(page, "Convert");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await open(page, "Request");
  await open(page, "Convert");
  await expect(page.getByRole("alert")).toHaveCount(0);
});
