import { chooseFiles, fixturePassword, open, openHelp, openRow, region, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

/** Pictures of the pages go here; none are taken without it. */
const folder = process.env["KEYSPEC_LOOK"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`a pasted message is explained, and leads to the rule that would find it, in ${colorScheme} colours`, async ({
    app: { page },
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const look = async (name: string): Promise<void> => {
      await expectNoViolations(page, name);
      if (folder) await page.screenshot({ path: `${folder}/${colorScheme}-${name}.png`, fullPage: true });
    };
    await openHelp(page, "Explain an error message");
    const box = page.getByRole("textbox", { name: "Message, code or event" });
    await box.fill("CertUtil: -importPFX-Befehl ist fehlgeschlagen: 0x80070056 (WIN32: 86)");
    await expect(page.getByText(/^(?:One|\d+) explanation/)).toBeVisible();
    await look("explain");
    await box.fill("nothing of the kind");
    await expect(page.getByText("KeySpec does not know this message.")).toBeVisible();
    await box.fill("The buffer supplied to a function was too small");
    const found = region(page, "Lync cannot use the private key: it is in a CNG provider");
    await found.getByRole("link", { name: "A server of Lync must not have a CNG key" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rules");
    await expect(region(page, "The rule you asked about")).toContainText("provider.cng");
    await page.getByText(/^Lync Support for CryptoAPI:NG Certificates .*: \d+ statements$/).click();
    await look("rules");
    await page.setViewportSize({ width: 640, height: 900 });
    await look("rules-narrow");
    await page.goBack();
    await expect(box).toHaveValue("The buffer supplied to a function was too small");
    await look("explain-narrow");
  });
}

test("the catalogue is searched, and its rows open", async ({ app: { page } }) => {
  await openHelp(page, "Explain an error message");
  await page.getByRole("searchbox").fill("36870");
  const rows = rowsOf(page, "All messages that KeySpec knows");
  await expect(rows.first()).toContainText("36870");
  await openRow(rows.first());
  await expect(page.getByText("What to do").first()).toBeVisible();
});

test("a finding leads to its rule", async ({ app: { page }, files }) => {
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  const source = page.locator("details.finding-source").first();
  await source.locator("summary").click();
  await source.getByRole("link").click();
  await expect(region(page, "The rule you asked about")).toBeVisible();
});
