import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open, region } from "./actions.ts";
import { launchDesktop } from "./driver/launch-desktop.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

test.describe("what an organisation decided", { tag: "@desktop" }, () => {
  let folder = "";
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "keyspec-policy-"));
  });
  test.afterEach(() => rm(folder, { recursive: true }));

  test("is shown on Settings as such", async ({ page }) => {
    const desktop = launchDesktop(page, {
      environment: {
        ...process.env,
        KEYSPEC_DATA_FOLDER: join(folder, "data"),
        KEYSPEC_OUTPUT_FOLDER: folder,
        KEYSPEC_LANG: "de",
        KEYSPEC_POLICY_LANGUAGE: "en",
        KEYSPEC_POLICY_NETWORK: "0",
        KEYSPEC_POLICY_REMEMBER_PASSPHRASES: "0",
      },
    });
    await desktop.firstWindow;
    await open(page, "Settings");
    await expect(region(page, "Network")).toContainText("KeySpec contacts no server.");
    await expect(region(page, "Network")).toContainText("Set by your organisation.");
    await expect(region(page, "Newer version")).toContainText("KeySpec does not look for a newer version.");
    await expect(region(page, "Newer version").getByRole("button")).toHaveCount(0);
    await expect(region(page, "Newer version")).toContainText("Set by your organisation.");
    await expect(region(page, "Passwords")).toContainText("Set by your organisation.");
    await expect(region(page, "Language")).toContainText("Set by your organisation.");
    await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
    await expect(page.getByRole("radio", { name: "Deutsch" })).toBeDisabled();
    await expect(region(page, "Folders")).not.toContainText("Set by your organisation.");
    await expectNoViolations(page, "settings that an organisation decided");
    expect(await desktop.close()).toBe(0);
  });
});
