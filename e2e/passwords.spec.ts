import { chooseFiles, fixturePassword, open, region } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

test("a password that was typed once is not asked for again, until it is forgotten", async ({
  app: { page },
  files,
}) => {
  const bundle = { name: "fe01.pfx", data: files.cngPfx };
  await open(page, "Convert");
  await chooseFiles(page, "Files to convert", bundle);
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Convert");
  await page.getByRole("heading", { name: "The file was converted" }).waitFor();

  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", bundle);
  await expect(page.getByRole("heading", { name: "What the file holds" })).toBeVisible();
  await expect(region(page, "fe01.pfx")).toContainText("fe01.contoso.com");
  await expect(page.getByText("The passwords of 2 files are remembered until KeySpec is closed.")).toBeVisible();
  await expectNoViolations(page, "passwords are remembered");

  await press(page, "Convert this file: fe01.pfx");
  await press(page, "Convert");
  await expect(page.getByRole("button", { name: "Keep both" })).toBeVisible();

  // The last results of Inspect are still there.
  await open(page, "Inspect");
  await expect(page.getByRole("heading", { name: "What the file holds" })).toBeVisible();
  await press(page, "Forget passwords");
  await expect(page.getByText(/remembered until KeySpec is closed/)).toHaveCount(0);
  await press(page, "Inspect other files");
  await chooseFiles(page, "Files to inspect", bundle);
  await expect(page.getByRole("heading", { name: "One file needs its password" })).toBeVisible();
});
