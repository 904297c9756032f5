import { allowClipboard, chooseFiles, fixturePassword, open, openRow, region, rowsOf } from "./actions.ts";
import { fill, press } from "./example.ts";
import { expect, test } from "./fixtures.ts";

const label = "Files to inspect";
const table = "Inspected files";

test.beforeEach(async ({ app: { page } }) => {
  await open(page, "Inspect");
});

test("asks for a password only where one is needed, and judges with reason, fix and source", async ({ app, files }) => {
  const { page } = app;
  await chooseFiles(page, label, { name: "fe01.pfx", data: files.cngPfx });
  await expect(page.getByRole("heading", { name: "One file needs its password" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Password of the file" })).toBeFocused();
  await expect(region(page, "fe01.pfx")).toContainText("The password is needed to see the KeySpec of the private key");
  await fill(page, "Password of the file", "not this one");
  await press(page, "Open with this password");
  await expect(page.getByRole("alert")).toContainText("PFX_WRONG_PASSWORD");
  await expect(page.getByRole("textbox", { name: "Password of the file" })).toHaveValue("");

  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  const card = region(page, "fe01.pfx");
  await expect(card).toContainText("Will not work");
  await expect(card).toContainText("Microsoft Software Key Storage Provider");
  await expect(card).toContainText("Rule provider.cng");
  await expect(card).toContainText("What to do");
  await expect(card).toContainText("Source:");
  await expect(page.getByRole("textbox", { name: /Password/ })).toHaveCount(0);
});

test("reads certificate, request and an open PFX by their content, whatever they are called", async ({
  app,
  files,
}) => {
  const { page } = app;
  await chooseFiles(
    page,
    label,
    { name: "one.bin", data: files.certificatePem },
    { name: "two.bin", data: files.request },
    { name: "three.bin", data: files.openPfx },
  );
  const rows = rowsOf(page, table);
  await expect(rows).toHaveCount(3);
  for (const row of await rows.all()) await openRow(row);
  await expect(region(page, "one.bin")).toContainText("Cannot tell");
  await expect(region(page, "one.bin")).toContainText("What this file cannot show");
  await expect(region(page, "two.bin")).toContainText("Certificate request");
  await expect(region(page, "three.bin")).toContainText("Opened with the empty password");
});

test("judges again at once for another product and deployment", async ({ app, files }) => {
  const { page } = app;
  await chooseFiles(page, label, { name: "fe01.cer", data: files.certificatePem });
  const card = region(page, "fe01.cer");
  await expect(card).toContainText("Cannot tell");
  await page.getByRole("combobox", { name: "Role" }).selectOption("Front End Server (Enterprise pool)");
  await page.getByRole("combobox", { name: "Deployment" }).selectOption("Contoso (example)");
  await expect(card).toContainText("Will not work");
  await expect(card).toContainText("pool01.contoso.com");
  await page.getByRole("combobox", { name: "Product" }).selectOption("Skype for Business Server 2019");
  await expect(card).toContainText("Skype for Business Server 2019");
});

test("gives the report as text", async ({ app, files }, { project }) => {
  const { page } = app;
  await chooseFiles(page, label, { name: "fe01.cer", data: files.certificatePem });
  await page.getByText("Report as text").click();
  const report = region(page, "Report of fe01.cer");
  await expect(report).toContainText("KeySpec report: fe01.cer");
  await expect(report).toContainText("Subject: ");
  // The desktop host lets the page write to the clipboard, and nobody read from it.
  const canRead = project.name !== "desktop";
  if (canRead) await allowClipboard(page);
  await press(page, "Copy: Report of fe01.cer");
  await expect(page.getByText("Copied").first()).toBeVisible();
  if (canRead) {
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("KeySpec report: fe01.cer");
  }
});

test("shows an unreadable file beside the others, with its code", async ({ app, files }) => {
  const { page } = app;
  await chooseFiles(
    page,
    label,
    { name: "picture.png", data: files.notAPfx },
    { name: "half.pfx", data: files.truncatedPfx },
    { name: "fe01.cer", data: files.certificateDer },
  );
  const rowOf = (name: string) => rowsOf(page, table).filter({ hasText: name });
  await expect(rowOf("picture.png")).toContainText("Could not be read");
  await expect(rowOf("fe01.cer")).toContainText("fe01.contoso.com");
  await expect(rowOf("fe01.cer")).toContainText("Cannot tell");
  await openRow(rowOf("picture.png"));
  await expect(page.getByRole("alert").filter({ hasText: "picture.png" })).toContainText("FORMAT_UNKNOWN");
  await openRow(rowOf("half.pfx"));
  await expect(page.getByRole("alert").filter({ hasText: "half.pfx" })).toContainText("FORMAT_TRUNCATED");
});

test("leads from a PFX that does not work to its conversion", async ({ app, files }) => {
  const { page } = app;
  await chooseFiles(page, label, { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  await press(page, "Open with this password");
  await press(page, "Convert this file: fe01.pfx");
  await expect(page.getByRole("region", { name: "Chosen: File to convert" })).toContainText("fe01.pfx");
  await expect(page.getByRole("textbox", { name: "Password of the file" })).toHaveValue("");
});

test("after the first time, a certificate is judged for a role of a known deployment in three clicks at most", async ({
  app,
  files,
}) => {
  const { page } = app;
  await chooseFiles(page, label, { name: "fe01.cer", data: files.certificatePem });
  await page.getByRole("combobox", { name: "Role" }).selectOption("Front End Server (Enterprise pool)");
  await page.getByRole("combobox", { name: "Deployment" }).selectOption("Contoso (example)");
  await expect(region(page, "fe01.cer")).toContainText("Will not work");
  await press(page, "Inspect other files");

  await open(page, "Start");
  await page.evaluate(() => {
    let clicks = 0;
    document.addEventListener(
      "click",
      ({ isTrusted }) => {
        if (isTrusted) clicks += 1;
        document.body.dataset["clicks"] = String(clicks);
      },
      { capture: true },
    );
  });
  const asked: string[] = [];
  await open(page, "Inspect");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: `Browse for ${label}`, exact: true }).click();
  await (await chooser).setFiles({
    name: "fe02.cer",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(files.certificatePem),
  });
  const card = region(page, "fe02.cer");
  await expect(card).toContainText("Will not work");
  await expect(card).toContainText("Front End Server (Enterprise pool)");
  expect(Number(await page.evaluate(() => document.body.dataset["clicks"]))).toBeLessThanOrEqual(3);

  // Another role and product are judged in the page: the host is not asked.
  page.on("request", (request) => {
    if (request.url().includes("/api/inspect.")) asked.push(request.url());
  });
  await page.getByRole("combobox", { name: "Role" }).selectOption("Edge Server (internal)");
  await expect(card).toContainText(/compared with those of [^:]+: Edge Server/);
  expect(asked).toEqual([]);
});
