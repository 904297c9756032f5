import { join } from "node:path";
import { languages } from "../shared/text/languages.ts";
import { cutOff } from "./cut-off.ts";
import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";
import { inLanguage } from "./languages/in-language.ts";
import { tooWide } from "./too-wide.ts";

/** Pictures of every state are kept here, to be looked at. */
const folder = process.env["KEYSPEC_LOOK"];

/** A usual window, and half of it. */
const widths = [1280, 640] as const;

for (const { tag, name } of languages) {
  if (tag === "en") continue;
  test.describe(name, () => {
    test.use({ language: tag });

    test(`no page is too wide or cuts words off in ${name}`, async ({ app: { page }, files }) => {
      test.setTimeout(240_000);
      const faults = new Set<string>();
      await visitEveryPage(inLanguage(page, tag), files, async (state) => {
        for (const width of widths) {
          for (const fault of await tooWide(page, state, { width, height: 900 })) faults.add(fault);
          for (const fault of await cutOff(page, state)) faults.add(fault);
          if (folder !== undefined)
            await page.screenshot({ path: join(folder, tag, `${state} ${width}.png`), fullPage: true });
        }
      });
      expect([...faults]).toEqual([]);
    });
  });
}
