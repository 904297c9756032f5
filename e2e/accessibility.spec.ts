import { AxeBuilder } from "@axe-core/playwright";
import { accessibilityRules } from "./accessibility-rules.ts";
import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test("axe has nothing to say about any page", async ({ app: { page }, files }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      let looked = 0;
      await visitEveryPage(page, files, async (name) => {
        looked += 1;
        const { violations } = await new AxeBuilder({ page }).withTags([...accessibilityRules]).analyze();
        for (const { id, nodes } of violations)
          found.push(`${name}: ${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      });
      expect(found).toEqual([]);
      expect(looked).toBeGreaterThan(12);
    });
  });
}
