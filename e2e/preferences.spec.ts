import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { everyPool } from "../shared/deployment/testing/every-pool.ts";
import { chooseFiles, fixturePassword, open, openMoreOptions } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";
import { startAgain } from "./start-again.ts";

const deployment = new TextEncoder().encode(JSON.stringify({ ...everyPool, name: "Fabrikam", product: "sfb-2019" }));

test("what was chosen for Inspect stays over a restart", async ({ app, browser, files }) => {
  const { page, data } = app;
  const certificate = { name: "fe01.cer", data: files.certificateDer };
  await open(page, "Inspect");
  await chooseFiles(page, "Files to inspect", certificate);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /deployment file/ }).click();
  await (await chooser).setFiles({
    name: "fabrikam.json",
    mimeType: "application/json",
    buffer: Buffer.from(deployment),
  });
  await page.getByRole("combobox", { name: "Product" }).selectOption("Skype for Business Server 2015");
  await page.getByRole("combobox", { name: "Role" }).selectOption("Edge Server (external)");
  await page.getByRole("combobox", { name: "Server" }).selectOption("edge01.contoso.net");
  await expect
    .poll(() => readFile(join(data, "preferences.json"), "utf8").catch(() => ""))
    .toContain("edge01.contoso.net");

  const again = await startAgain(browser, app);
  await open(again.page, "Inspect");
  await chooseFiles(again.page, "Files to inspect", certificate);
  const chosen = (label: string) => again.page.getByRole("combobox", { name: label }).locator("option:checked");
  await expect(chosen("Product")).toHaveText("Skype for Business Server 2015");
  await expect(chosen("Role")).toHaveText("Edge Server (external)");
  await expect(chosen("Deployment")).toHaveText("Fabrikam");
  await expect(chosen("Server")).toHaveText("edge01.contoso.net");
  // The last deployment is what Request begins with, and what nobody chose yet is for its product.
  await open(again.page, "Request");
  await expect(again.page.getByRole("radio", { name: "Fabrikam" })).toBeChecked();
  await open(again.page, "Convert");
  await openMoreOptions(again.page);
  await expect(again.page.getByRole("combobox", { name: "Product" }).locator("option:checked")).toHaveText(
    "Skype for Business Server 2019",
  );
  await again.close();
});

test("the target and the options of the last conversion stay, its passwords do not", async ({
  app,
  browser,
  files,
}) => {
  const { page, data } = app;
  await open(page, "Convert");
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await page.getByRole("radio", { name: "For Windows Server 2019 and later" }).check();
  await page.getByText("More targets and options").click();
  await page.getByRole("combobox", { name: "Issuers in the file" }).selectOption({ index: 2 });
  await press(page, "Convert");
  await page.getByRole("heading", { name: "The file was converted" }).waitFor();
  expect(await readFile(join(data, "preferences.json"), "utf8")).not.toContain(fixturePassword);

  const again = await startAgain(browser, app);
  await open(again.page, "Convert");
  await expect(again.page.getByRole("radio", { name: "For Windows Server 2019 and later" })).toBeChecked();
  // What differs from the defaults is not folded away.
  await expect(again.page.getByRole("combobox", { name: "Issuers in the file" })).toBeVisible();
  await expect(again.page.getByRole("combobox", { name: "Issuers in the file" })).toHaveValue("leaf-only");
  await again.close();
});

test("the colours stay over a restart, from the first picture on", async ({ app, browser }) => {
  const scheme = (page: typeof app.page) => page.locator("html").getAttribute("data-mantine-color-scheme");
  await app.page.getByRole("combobox", { name: "Colours" }).selectOption("Dark");
  await expect.poll(() => scheme(app.page)).toBe("dark");
  await expect.poll(() => readFile(join(app.data, "preferences.json"), "utf8").catch(() => "")).toContain("dark");
  const again = await startAgain(browser, app);
  expect(await scheme(again.page)).toBe("dark");
  await expect(again.page.getByRole("combobox", { name: "Colours" })).toHaveValue("dark");
  await again.close();
});
