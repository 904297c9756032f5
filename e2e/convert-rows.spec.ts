import { chooseFiles, fixturePassword, open, openMoreOptions, openRow, region, rowsOf } from "./actions.ts";
import { readyPfx } from "./convert-states.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Convert");
});

test("says of each chosen file whether it can be converted, and opened whether it works with Lync as it is", async ({
  app: { page },
  files,
}) => {
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "ready.pfx", data: await readyPfx(files) },
    { name: "half.pfx", data: files.truncatedPfx },
  );
  const rows = rowsOf(page, "Chosen: Files to convert");
  await expect(rows.nth(0)).toContainText("Needs its password");
  await expect(rows.nth(2)).toContainText("Cannot be read");
  await expect(rows.nth(2)).toContainText("The file is cut off");
  await expect(page.getByRole("button", { name: "Convert 2 files" })).toBeVisible();

  await fill(page, "Password of the files", "not this one");
  await expect(rows.nth(0)).toContainText("Needs another password");
  await fill(page, "Password of the files", fixturePassword);
  await expect(rows.nth(0)).toContainText("Can be converted");
  await expect(rows.nth(0)).toContainText("Microsoft Software Key Storage Provider");
  await expect(rows.nth(0)).toContainText("fe01.contoso.com");
  await openRow(rows.nth(0));
  const table = page.getByRole("table", { name: "Chosen: Files to convert" });
  await expect(table).toContainText("Will not work with Lync Server 2013 as it is: CNG key");
  await expect(table).toContainText("Microsoft Software Key Storage Provider (CNG)");
  await expect(table).toContainText("RSA, 2048 bits");
  await expect(table).toContainText("AES-256-CBC");
  await expect(table).toContainText("2 issuers, up to the root");
  await openRow(rows.nth(0));
  await openRow(rows.nth(1));
  await expect(table).toContainText("Right format for Lync");
  await expect(table).toContainText("AT_KEYEXCHANGE (1)");
});

test("tells the file that converts from the one that cannot, whatever Lync says of both", async ({
  app: { page },
  files,
}) => {
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "ec.pfx", data: files.ecPfx },
  );
  await fill(page, "Password of the files", fixturePassword);
  const rows = rowsOf(page, "Chosen: Files to convert");
  await expect(rows.nth(0)).toContainText("Can be converted");
  await expect(rows.nth(1)).toContainText("Cannot be converted");
  await expect(rows.nth(1)).toContainText("which takes RSA keys only");
  await page.getByRole("radio", { name: "For other software" }).check();
  await expect(rows.nth(1)).not.toContainText("Cannot be converted");
  await expect(rows.nth(1)).toContainText("Can be converted");
});

test("counts what can be converted to the chosen target", async ({ app: { page }, files }) => {
  await chooseFiles(
    page,
    "Files to convert",
    { name: "fe01.pfx", data: files.cngPfx },
    { name: "ec.pfx", data: files.ecPfx },
    { name: "keyless.pfx", data: files.keylessPfx },
  );
  await fill(page, "Password of the files", fixturePassword);
  await expect(page.getByText("3 files are chosen; 2 cannot be converted like this.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Convert 1 file" })).toBeVisible();
  await page.getByRole("radio", { name: "For other software" }).check();
  await expect(page.getByRole("button", { name: "Convert 2 files" })).toBeVisible();
  await openMoreOptions(page);
  await page.getByRole("radio", { name: /^P7B/ }).check();
  await expect(page.getByRole("button", { name: "Convert 3 files" })).toBeVisible();
});

test("asks nothing of the host while a password is being typed, and once after it", { tag: "@loopback" }, async ({
  app: { page },
  files,
}) => {
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  const chosen = region(page, "Chosen: File to convert");
  await expect(chosen).toContainText("Needs its password");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/inspect.files")) asked.push(request.url());
  });
  await page.getByRole("textbox", { name: "Password of the file" }).pressSequentially(fixturePassword, { delay: 50 });
  await expect(chosen).toContainText("Can be converted");
  expect(asked).toHaveLength(1);
});

test("shows two thousand files by page, and describes them while the page answers", async ({
  app: { page },
  files,
}) => {
  test.setTimeout(90_000);
  const many = Array.from({ length: 2_000 }, (_, index) => ({ name: `fe${index}.pfx`, data: files.cngPfx }));
  await fill(page, "Password of the files", fixturePassword);
  await chooseFiles(page, "Files to convert", ...many);
  const rows = rowsOf(page, "Chosen: Files to convert");
  await expect(page.getByText("Page 1 of 40")).toBeVisible();
  await expect(rows).toHaveCount(50);
  await expect(rows.first()).toContainText("Can be converted");
  await press(page, "Next");
  await expect(page.getByText("Page 2 of 40")).toBeVisible();
  await expect(page.getByText(/^Looking at the files: [\d,]+ of 2,000$/)).toBeVisible();
  await page.getByRole("button", { name: "Remove all: Files to convert" }).click();
  await expect(rows).toHaveCount(0);

  const some = many.slice(0, 60);
  await chooseFiles(page, "Files to convert", ...some);
  await expect(page.getByText("60 files are chosen.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("button", { name: "Convert 60 files" })).toBeVisible();
});
