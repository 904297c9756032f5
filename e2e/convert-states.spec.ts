import { AxeBuilder } from "@axe-core/playwright";
import { accessibilityRules } from "./accessibility-rules.ts";
import { visitConvertStates } from "./convert-states.ts";
import { expect, test } from "./fixtures.ts";

const folder = process.env["KEYSPEC_LOOK"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`no state of Convert troubles axe or scrolls sideways in ${colorScheme} colours`, async ({ app, files }) => {
    test.setTimeout(150_000);
    const { page } = app;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    await visitConvertStates(page, files, async (name) => {
      const { violations } = await new AxeBuilder({ page }).withTags([...accessibilityRules]).analyze();
      for (const { id, nodes } of violations) {
        found.push(`${name}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      }
      for (const width of [360, 800, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) found.push(`${name} at ${width}: ${over} pixels too wide`);
        if (folder) await page.screenshot({ path: `${folder}/${colorScheme}-${width}-${name}.png`, fullPage: true });
      }
    });
    expect(found).toEqual([]);
  });
}
