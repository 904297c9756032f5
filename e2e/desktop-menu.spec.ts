import { join } from "node:path";
import { chooseFiles, open } from "./actions.ts";
import { driven } from "./driven.ts";
import type { MenuEntry } from "./driver/two-sides.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

const itemOf = (menu: readonly MenuEntry[], ...path: readonly string[]): MenuEntry | undefined =>
  path.reduce<MenuEntry | undefined>((found, label) => found?.submenu?.find((entry) => entry.label === label), {
    submenu: menu,
  });

test.describe("the menu of the window", { tag: "@desktop" }, () => {
  test("offers a report where a page has one, opens it, and a saved one can be dragged out", async ({ app, files }) => {
    const desktop = driven(app);
    const { page } = app;
    const isOffered = () => itemOf(desktop.menu(), "&File", "&Save report")?.enabled;
    expect(isOffered()).toBe(false);
    await open(page, "Inspect");
    await chooseFiles(page, "Files to inspect", { name: "fe01.cer", data: files.certificateDer });
    await expect.poll(isOffered).toBe(true);
    await desktop.clickMenu("&File", "&Save report");
    const save = page.getByRole("button", { name: "Save the report" });
    await expect(save).toBeFocused();
    await save.click();
    const name = await page.locator("code").filter({ hasText: "keyspec-report-" }).innerText();
    await page.locator("[draggable=true]").filter({ hasText: "keyspec-report-" }).dispatchEvent("dragstart");
    await expect.poll(() => desktop.dragged).toEqual([name]);
    expect(name).toContain(join(app.output, "keyspec-report-"));

    await open(page, "Settings");
    await expect.poll(isOffered).toBe(false);
  });

  test("shows the keys that it has, from the same table", async ({ app }) => {
    const desktop = driven(app);
    const { page } = app;
    await desktop.clickMenu("help", "&Keyboard shortcuts");
    await expect(page.getByRole("heading", { level: 2, name: "Keyboard shortcuts" })).toBeVisible();
    await expect(page.getByRole("row", { name: "Save a report" })).toContainText("CtrlS");
    await expect(page.getByRole("row", { name: "Settings" })).toContainText("Ctrl8");
    expect(itemOf(desktop.menu(), "&File", "&Save report")?.accelerator).toBe("CmdOrCtrl+S");
    expect(itemOf(desktop.menu(), "&Go", "Settings")?.accelerator).toBe("CmdOrCtrl+8");
    await expectNoViolations(page, "keyboard shortcuts");
  });
});
