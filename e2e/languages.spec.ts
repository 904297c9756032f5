import { languages } from "../shared/text/languages.ts";
import { fixturePassword, open } from "./actions.ts";
import { driven } from "./driven.ts";
import { fill, press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";
import { wordsOf } from "./languages/language-texts.ts";

for (const { tag, name } of languages) {
  if (tag === "en") continue;
  test(`${name}: chosen in Settings, a PFX is converted and its result inspected`, async ({
    app,
    files: { cngPfx },
  }) => {
    test.setTimeout(120_000);
    const { page } = app;
    const say = wordsOf(tag);
    await open(page, "Settings");
    await page.getByRole("radio", { name, exact: true }).check();
    await press(page, "Use this language");

    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toHaveText(say("page.settings.title"));
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
    await expectNoViolations(page, `settings in ${name}`);
    if (app.desktop !== null) expect(JSON.stringify(driven(app).menu())).toContain(say("desktop.menu.file"));

    await page
      .getByRole("navigation", { name: say("page.app.mainNavigation"), exact: true })
      .getByRole("link", { name: say("present.pages.convert"), exact: true })
      .click();
    await expect(title).toHaveText(say("page.convert.title"));
    const files = say("page.convert.choose.files", { files: 2 });
    const chooser = page.waitForEvent("filechooser");
    await press(page, say("page.components.drop.browseFor", { label: files }));
    await (await chooser).setFiles({
      name: "fe01.pfx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(cngPfx),
    });
    await fill(page, say("page.components.unlock.label", { count: 1 }), fixturePassword);
    await expect(page.getByRole("main")).toContainText(say("page.convert.files.states.ready"));
    await press(page, say("page.convert.commitNone"));
    const converted = say("page.convert.results.heading", { done: 1, failed: 0, all: 1 });
    await expect(page.getByRole("heading", { name: converted, exact: true })).toBeFocused();

    await press(page, say("page.convert.results.inspectOf", { name: "fe01-legacy-schannel.pfx" }));
    await expect(title).toHaveText(say("page.inspect.title"));
    const holds = say("page.inspect.results.heading", { locked: 0, from: "files", count: 1 });
    await expect(page.getByRole("heading", { name: holds, exact: true })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(say("present.verdict.verdicts.cannot-tell"));
    await expectNoViolations(page, `inspected in ${name}`);
  });
}
