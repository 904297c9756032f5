import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { open } from "./actions.ts";
import { driven } from "./driven.ts";
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
