import { requestPassphrase } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";
import { arrowTo, tabTo } from "./keyboard-actions.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`from the start to two requests with the keyboard alone, in ${colorScheme} colours`, async ({
    app: { page },
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await tabTo(page, "link", "Request");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Request" })).toBeFocused();
    await expectNoViolations(page, "deployment");
    await tabTo(page, "button", "Continue");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "Which certificates do you need?" })).toBeFocused();
    await tabTo(page, "button", "Tick none");
    await page.keyboard.press("Enter");
    for (const role of ["Edge Server (external)", "Edge Server (internal)"]) {
      await tabTo(page, "checkbox", role);
      await page.keyboard.press("Space");
    }
    await tabTo(page, "combobox", "Certificates for Edge Server (external)");
    await expectNoViolations(page, "roles");
    await tabTo(page, "button", "Continue");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "Which names go into each certificate?" })).toBeFocused();
    await tabTo(page, "button", /^Edge Server \(external\)/);
    await page.keyboard.press("Enter");
    await tabTo(page, "checkbox", /^webcon\.contoso\.com/);
    await page.keyboard.press("Space");
    await expect(page.getByRole("alert")).toContainText("The required name webcon.contoso.com is left out.");
    await page.keyboard.press("Space");
    await tabTo(page, "textbox", "Add a name");
    await page.keyboard.type("extra.contoso.com");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("checkbox", { name: /^extra\.contoso\.com/ })).toBeChecked();
    await expectNoViolations(page, "plan");
    await tabTo(page, "button", "Continue");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "Who signs, and where is the key made?" })).toBeFocused();
    await tabTo(page, "combobox", "Certification authority for servers inside");
    const authority = page.getByRole("combobox", { name: "Certification authority for servers inside" });
    await arrowTo(page, async () => (await authority.inputValue()) === "public");
    await tabTo(page, "textbox", "Passphrase");
    await page.keyboard.type(requestPassphrase);
    await tabTo(page, "textbox", "Passphrase again");
    await page.keyboard.type(requestPassphrase);
    await expectNoViolations(page, "signer and key");
    await tabTo(page, "button", "Continue");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "Check what will be made" })).toBeFocused();
    await expectNoViolations(page, "check");
    await tabTo(page, "button", "Change: Signer, key and subject");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Who signs, and where is the key made?" })).toBeFocused();
    await tabTo(page, "button", "Continue");
    await page.keyboard.press("Enter");
    await tabTo(page, "button", "Create 2 requests");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "2 requests were created" })).toBeFocused();
    await expectNoViolations(page, "results");
  });
}
