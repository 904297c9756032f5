import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Fixtures } from "../electron/testing/make-fixtures.ts";
import { accessibilityRules } from "./accessibility-rules.ts";
import { chooseFiles, fixturePassword, open, openRow, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

const folder = process.env["KEYSPEC_LOOK"];
const label = "Files to inspect";

/** Goes through the states of Inspect and calls `look` in each. */
async function visitInspectStates(page: Page, files: Fixtures, look: (name: string) => Promise<void>): Promise<void> {
  const chosen = (name: string, data: Uint8Array) => ({ name, data });
  await open(page, "Inspect");
  await chooseFiles(page, label, chosen("fe01.cer", files.certificatePem));
  await page.getByText(/^Nothing speaks against/).click();
  await look("one certificate, its roles and its chain");
  await press(page, "Inspect other files");
  await chooseFiles(page, label, chosen("fe01.pfx", files.cngPfx));
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  await page.getByText("Will not work").first().waitFor();
  await page
    .getByText(/^Source: /)
    .first()
    .click();
  await page.getByText("Other ways").first().click();
  await look("a PFX that will not work");
  await press(page, "Inspect other files");
  await chooseFiles(
    page,
    label,
    chosen("fe01.pfx", files.cngPfx),
    chosen("fe01.cer", files.certificatePem),
    chosen("fe01.req", files.request),
    chosen("picture.png", files.notAPfx),
    chosen("open.pfx", files.openPfx),
    chosen("ec.pfx", files.ecPfx),
  );
  await expect(rowsOf(page, "Inspected files")).toHaveCount(6);
  await look("many files");
  await openRow(rowsOf(page, "Inspected files").filter({ hasText: "fe01.req" }));
  await openRow(rowsOf(page, "Inspected files").filter({ hasText: "picture.png" }));
  await look("many files, two open");
  await press(page, "Inspect other files");
  await chooseFiles(page, label, chosen("fe01.cer", files.certificatePem), chosen("fe01.pfx", files.cngPfx));
  await press(page, "Compare two of them");
  await page.getByRole("combobox", { name: "The old one" }).waitFor();
  await look("two compared");
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`no state of Inspect troubles axe or scrolls sideways in ${colorScheme} colours`, async ({ app, files }) => {
    test.setTimeout(150_000);
    const { page } = app;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    await visitInspectStates(page, files, async (name) => {
      const { violations } = await new AxeBuilder({ page }).withTags([...accessibilityRules]).analyze();
      for (const { id, nodes } of violations) {
        found.push(`${name}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      }
      for (const width of [360, 640, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) found.push(`${name} at ${width}: ${over} pixels too wide`);
        if (folder) await page.screenshot({ path: `${folder}/${colorScheme}-${width}-${name}.png`, fullPage: true });
      }
    });
    expect(found).toEqual([]);
  });
}
