import type { Page } from "@playwright/test";
import { distinctShare, picture } from "./control-pictures.ts";
import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";

/** As much of a control has to look different: a dot in a circle is a tenth of its box. */
const least = 0.05;
const kinds = ["radio", "checkbox", "switch"] as const;

/** Pictures of one control of a kind that is chosen and one that is not, on the page as it is; null: there are not both. */
async function pairOf(page: Page, kind: (typeof kinds)[number]): Promise<readonly [string, string] | null> {
  const visible = (checked: boolean) =>
    page.getByRole("main").getByRole(kind, { checked, disabled: false }).locator("visible=true").first();
  const [chosen, other] = [visible(true), visible(false)];
  if ((await chosen.count()) === 0) return null;
  if ((await other.count()) > 0) return [await picture(chosen), await picture(other)];
  if (kind !== "switch") return null;
  // The only one: looked at in both states, and left as it was.
  const on = await picture(chosen);
  await chosen.uncheck({ force: true });
  const off = await picture(visible(false));
  await visible(false).check({ force: true });
  return [on, off];
}

test("chosen and not chosen look different in both contrast themes, on every page", async ({ app, browser, files }) => {
  test.setTimeout(300_000);
  const { page } = app;
  const reader = await browser.newPage();
  const alike: string[] = [];
  const compared = new Map<string, number>();
  await visitEveryPage(page, files, async (name) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
      for (const kind of kinds) {
        const pair = await pairOf(page, kind);
        if (pair === null) continue;
        const share = await distinctShare(reader, pair);
        compared.set(`${kind} ${colorScheme}`, (compared.get(`${kind} ${colorScheme}`) ?? 0) + 1);
        if (share < least) alike.push(`${name}, ${colorScheme}: ${kind} differs in ${Math.round(share * 100)} %`);
      }
    }
  });
  await reader.close();
  expect(alike).toEqual([]);
  for (const kind of kinds) {
    for (const scheme of ["light", "dark"]) expect(compared.get(`${kind} ${scheme}`) ?? 0, kind).toBeGreaterThan(0);
  }
});
