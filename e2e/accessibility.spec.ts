import { AxeBuilder } from "@axe-core/playwright";
import { accessibilityRules } from "./accessibility-rules.ts";
import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";

/** Pictures of every page go here; none are taken without it. */
const folder = process.env["KEYSPEC_LOOK"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test("axe has nothing to say about any page", async ({ app: { page }, files }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      let looked = 0;
      await visitEveryPage(page, files, async (name) => {
        looked += 1;
        if (folder) await page.screenshot({ path: `${folder}/${colorScheme}-${looked}-${name}.png`, fullPage: true });
        const { violations } = await new AxeBuilder({ page }).withTags([...accessibilityRules]).analyze();
        for (const { id, nodes } of violations)
          found.push(`${name}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      });
      expect(found).toEqual([]);
      expect(looked).toBeGreaterThan(12);
    });
  });
}
