import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open, region } from "./actions.ts";
import { driven } from "./driven.ts";
import { launchDesktop } from "./driver/launch-desktop.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

test.describe("files that the system opens with KeySpec", { tag: "@desktop" }, () => {
  let folder = "";
  test.beforeEach(async ({ files }) => {
    folder = await mkdtemp(join(tmpdir(), "keyspec-given-"));
    await writeFile(join(folder, "fe01.cer"), files.certificateDer);
    await writeFile(join(folder, "fe02.cer"), files.certificatePem);
    await writeFile(join(folder, "fe01.pfx"), files.cngPfx);
  });
  test.afterEach(() => rm(folder, { recursive: true }));

  const environmentOf = ({ data, output }: { readonly data: string; readonly output: string }) => ({
    ...process.env,
    KEYSPEC_DATA_FOLDER: data,
    KEYSPEC_OUTPUT_FOLDER: output,
    KEYSPEC_LANG: "en",
  });

  test("are inspected at the first start, and the name of their folder never reaches the page", async ({ page }) => {
    const folders = { data: join(folder, "data"), output: folder };
    const desktop = launchDesktop(page, {
      environment: environmentOf(folders),
      programArguments: ["--no-first-run", "fe01.cer"],
      workingDirectory: folder,
    });
    await desktop.firstWindow;
    await expect(region(page, "fe01.cer")).toContainText("fe01.contoso.com");
    expect(await page.content()).not.toContain(`${folder}/fe01.cer`);
    expect(await desktop.close()).toBe(0);
  });

  test("of a second start go to the window of the first, which ends the second", async ({ app }) => {
    driven(app);
    const second = launchDesktop(await app.page.context().newPage(), {
      environment: environmentOf(app),
      programArguments: ["fe01.cer", "fe02.cer", "gone.cer"],
      workingDirectory: folder,
    });
    expect(await second.ended).toBe(0);
    await expect(app.page.getByRole("heading", { level: 1, name: "Inspect" })).toBeVisible();
    await expect(app.page.getByRole("main")).toContainText("fe02.cer");
    const gone = app.page.getByRole("alert").filter({ hasText: "gone.cer" });
    await expect(gone).toContainText("FILE_NOT_FOUND");
    // It stands above every page until somebody has read it.
    await open(app.page, "Settings");
    await gone.getByRole("button", { name: "Hide this" }).click();
    await expect(gone).toHaveCount(0);
  });

  test("of a start with another data folder stay there, as those of another person do", async ({ app }) => {
    driven(app);
    const before = await app.page.getByRole("heading", { level: 1 }).innerText();
    const page = await app.page.context().newPage();
    const other = launchDesktop(page, {
      environment: environmentOf({ data: join(folder, "data of another"), output: folder }),
      programArguments: ["fe01.cer"],
      workingDirectory: folder,
    });
    await other.firstWindow;
    await expect(region(page, "fe01.cer")).toContainText("fe01.contoso.com");
    await expect(app.page.getByRole("heading", { level: 1 })).toHaveText(before);
    await expect(app.page.getByRole("main")).not.toContainText("fe01.cer");
    expect(await other.close()).toBe(0);
  });

  test("are offered to Convert where that is open, beside what is chosen there", async ({ app }) => {
    const desktop = driven(app);
    const { page } = app;
    await open(page, "Convert");
    await page.getByRole("heading", { level: 1, name: "Convert" }).waitFor();
    await desktop.openFile(join(folder, "fe01.pfx"));
    const question = page.getByRole("alert").filter({ hasText: "fe01.pfx was opened with KeySpec" });
    await expect(question).toBeVisible();
    await expectNoViolations(page, "a file that the system opened, above Convert");
    await question.getByRole("button", { name: "Convert" }).click();
    await expect(page.getByRole("region", { name: /^Chosen:/ })).toContainText("fe01.pfx");
    await expect(question).toHaveCount(0);

    await desktop.openFile(join(folder, "fe02.cer"));
    await page.getByRole("alert").getByRole("button", { name: "Inspect" }).click();
    await expect(region(page, "fe02.cer")).toContainText("fe01.contoso.com");
  });

  test("are chosen with the menu, which also goes to every page", async ({ app }) => {
    const desktop = driven(app);
    const { page } = app;
    await desktop.clickMenu("&Go", "Settings");
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    desktop.chooseNext(join(folder, "fe01.cer"));
    await desktop.clickMenu("&File", "&Open…");
    await expect(region(page, "fe01.cer")).toContainText("fe01.contoso.com");
    await desktop.clickMenu("&File", "&New request");
    await expect(page.getByRole("heading", { level: 1, name: "Request" })).toBeVisible();
  });
});
