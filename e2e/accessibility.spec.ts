import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";
import { violationsOf } from "./violations-of.ts";

/** Pictures of every page go here; none are taken without it. */
const folder = process.env["KEYSPEC_LOOK"];

/** What does not depend on colours and width is asked once. */
const looks = [
  { name: "light colours", colorScheme: "light", width: 1280, forcedColors: "none", asked: "everything" },
  { name: "dark colours", colorScheme: "dark", width: 1280, forcedColors: "none", asked: "appearance" },
  {
    name: "light colours, 640 pixels wide",
    colorScheme: "light",
    width: 640,
    forcedColors: "none",
    asked: "appearance",
  },
  { name: "a light contrast theme", colorScheme: "light", width: 1280, forcedColors: "active", asked: "appearance" },
  { name: "a dark contrast theme", colorScheme: "dark", width: 1280, forcedColors: "active", asked: "appearance" },
] as const;

for (const { name: look, colorScheme, width, forcedColors, asked } of looks) {
  test.describe(`in ${look}`, () => {
    test("axe has nothing to say about any page", async ({ app: { page }, files }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
      const found: string[] = [];
      let looked = 0;
      await visitEveryPage(page, files, async (name) => {
        looked += 1;
        if (folder) await page.screenshot({ path: `${folder}/${look}-${looked}-${name}.png`, fullPage: true });
        found.push(...(await violationsOf(page, name, asked)));
      });
      expect(found).toEqual([]);
      expect(looked).toBeGreaterThan(12);
    });
  });
}
