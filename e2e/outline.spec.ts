import { visitEveryPage } from "./every-page.ts";
import { expect, test } from "./fixtures.ts";

test("every page has one of each landmark, one title, and headings that leave out no level", async ({ app, files }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const wrong: string[] = [];
  await visitEveryPage(page, files, async (name) => {
    for (const landmark of ["banner", "main", "contentinfo"] as const) {
      const count = await page.getByRole(landmark).count();
      // A dialog hides the rest of the page from a screen reader.
      if (count !== 1 && (await page.getByRole("dialog").count()) === 0) wrong.push(`${name}: ${count} ${landmark}`);
    }
    const levels = await page
      .getByRole("main")
      .getByRole("heading")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    if (levels.filter((level) => level === 1).length > 1) wrong.push(`${name}: several titles`);
    for (const [place, level] of levels.entries()) {
      const before = levels[place - 1] ?? 0;
      if (level > before + 1) wrong.push(`${name}: heading ${level} after ${before}`);
    }
  });
  expect(wrong).toEqual([]);
});

test("a screen reader's tree of the start page", async ({ app: { page } }) => {
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - button "Skip to the content"
    - banner:
      - navigation "Main":
        - list
      - combobox "Colours"
    - main:
      - heading "What do you need?" [level=1]
      - region "New here?":
        - heading "New here?" [level=2]
        - button "Try the example"
    - contentinfo: /Works offline; nothing is uploaded/
  `);
});
