import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "./actions.ts";
import { beginSlowConversion } from "./conversions.ts";
import { driven } from "./driven.ts";
import { launchDesktop } from "./driver/launch-desktop.ts";
import { expect, test } from "./fixtures.ts";

/** What stands in the log of today. */
async function logOf(data: string): Promise<string> {
  const folder = join(data, "logs");
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("");
}

test.describe("a window when something goes wrong", { tag: "@desktop" }, () => {
  test("loads a page that crashed again, where it was; a second crash ends KeySpec", async ({ app }) => {
    const desktop = driven(app);
    await open(app.page, "Settings");
    await app.page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();

    const again = await desktop.crashPage("Load the page again");
    expect(desktop.questions).toEqual(["The page of KeySpec stopped working."]);
    if (again === null) throw new Error("KeySpec ended.");
    await expect(again.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    await expect(again.getByRole("main")).toContainText(app.data);
    expect(await logOf(app.data)).toContain("The page ended: crashed");

    expect(await desktop.crashPage("End KeySpec")).toBeNull();
    expect(desktop.questions[1]).toBe("The page of KeySpec stopped working again, and KeySpec ends.");
    expect(await desktop.ended).toBe(0);
    app.watch.take();
  });

  test("stops a page that hangs once somebody says so, and loads it again where it was", async ({ app }) => {
    const desktop = driven(app);
    await open(app.page, "Settings");
    await app.page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    const next = desktop.replaced();
    await desktop.hangPage();
    await desktop.passTime(9_000);
    expect(desktop.questions).toEqual([]);
    await desktop.answerNext("Wait");
    await desktop.passTime(10_000);
    await expect.poll(() => desktop.questions).toEqual(["The page of KeySpec does not answer."]);
    await desktop.answerNext("Load the page again");
    // Waiting begins anew with the answer.
    await expect
      .poll(async () => {
        await desktop.passTime(10_000);
        return desktop.questions.length;
      })
      .toBe(2);
    const again = await next;
    if (again === null) throw new Error("KeySpec ended.");
    await expect(again.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    await expect(again.getByRole("main")).toContainText(app.data);
    expect(await logOf(app.data)).toContain("The page does not answer.");
    expect(desktop.questions).toHaveLength(2);
    app.watch.take();
  });

  test("keeps what was typed when the Windows session may end, and asks it to wait while a job runs", async ({
    app,
    files,
  }) => {
    const desktop = driven(app);
    const { page } = app;
    await beginSlowConversion(page, files);
    expect(await desktop.endSession("logoff")).toBe(false);
    await expect(page.getByRole("button", { name: "Cancel" })).toBeVisible();
    // Windows cannot wait: what runs is stopped, and nothing half-written stays.
    expect(await desktop.endSession("logoff", "critical")).toBe(true);
    await expect(page.getByRole("button", { name: "Cancel" })).toHaveCount(0);
    const written = await readdir(app.output);
    expect(written.length).toBeLessThan(24);
    expect(written.filter((name) => !name.endsWith(".pfx"))).toEqual([]);
    app.watch.take();
  });

  test("says what nobody caught, without secrets, and goes on", async ({ app }) => {
    const desktop = driven(app);
    await desktop.throwUncaught("no such key, password=hunter2", "Go on");
    await expect.poll(() => desktop.questions).toEqual(["KeySpec met a fault of its own."]);
    expect(await logOf(app.data)).toContain("no such key, password=[secret]");
    await open(app.page, "Settings");
    await expect(app.page.getByRole("main")).toContainText(app.data);
    await desktop.throwUncaught("no such key", "End KeySpec");
    expect(await desktop.ended).toBe(0);
    app.watch.take();
  });

  test("copies a diagnosis without names, the same as Settings shows, and shows the log", async ({ app }) => {
    const desktop = driven(app);
    await desktop.clickMenu("help", "&Copy diagnosis");
    await expect.poll(() => desktop.copied).toHaveLength(1);
    const [diagnosis = ""] = desktop.copied;
    expect(diagnosis).toContain("Runs as: A window of its own");
    expect(diagnosis).not.toContain(app.data);
    await open(app.page, "Settings");
    const about = app.page.getByRole("region", { name: "About" });
    for (const line of diagnosis.split("\n").slice(1)) await expect(about).toContainText(line.split(": ")[1] ?? "");

    await desktop.clickMenu("help", "Open &log folder");
    await expect.poll(() => desktop.shownInFolder).toHaveLength(1);
    expect(desktop.shownInFolder[0]).toContain(join(app.data, "logs", "keyspec-"));
  });
});

test.describe("a window whose page cannot be loaded", { tag: "@desktop" }, () => {
  let folder = "";
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "keyspec-trouble-"));
  });
  test.afterEach(() => rm(folder, { recursive: true }));
  const environment = () => ({
    ...process.env,
    KEYSPEC_DATA_FOLDER: join(folder, "data"),
    KEYSPEC_OUTPUT_FOLDER: folder,
    KEYSPEC_LANG: "en",
  });

  test("says so, and goes on once it can", async ({ page }) => {
    const desktop = launchDesktop(page, { environment: environment(), failingLoads: 2 });
    await desktop.answerNext("Load the page again");
    await desktop.answerNext("Load the page again");
    await desktop.firstWindow;
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(desktop.questions).toEqual(["KeySpec could not show its page.", "KeySpec could not show its page."]);
    expect(await logOf(join(folder, "data"))).toContain("The page could not be loaded: ERR_FAILED");
    expect(await desktop.close()).toBe(0);
  });

  test("ends where the person says so", async ({ page }) => {
    const desktop = launchDesktop(page, { environment: environment(), failingLoads: 1 });
    await desktop.answerNext("End KeySpec");
    expect(await desktop.ended).toBe(0);
    expect(desktop.questions).toEqual(["KeySpec could not show its page."]);
  });
});
