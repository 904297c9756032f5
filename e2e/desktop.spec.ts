import { open } from "./actions.ts";
import { beginSlowConversion } from "./conversions.ts";
import { driven } from "./driven.ts";
import { expect, test } from "./fixtures.ts";

test.describe("a window of its own", { tag: "@desktop" }, () => {
  test("the page is given two functions and nothing of Node", async ({ app: { page } }) => {
    const given = await page.evaluate(() => ({
      host: Object.keys(Reflect.get(window, "keyspecHost") ?? {}).toSorted(),
      node: ["require", "process", "module", "Buffer", "ipcRenderer"].filter((name) => name in window),
    }));
    expect(given).toEqual({ host: ["call", "on"], node: [] });
  });

  test("what the page was given cannot be changed, and asks only for paths of the contract", async ({
    app: { page },
  }) => {
    const result = await page.evaluate(async () => {
      const host: { call: (path: string, input: unknown) => Promise<unknown> } = Reflect.get(window, "keyspecHost");
      const changed = Reflect.set(host, "call", () => "mine") || Reflect.set(window, "keyspecHost", {});
      return { changed, reply: await host.call("__proto__", {}) };
    });
    expect(result.changed).toBe(false);
    expect(result.reply).toMatchObject({ ok: false });
  });

  test("a link to a cited source opens in the browser, and no other", async ({ app }) => {
    const desktop = driven(app);
    const { page } = app;
    const before = page.url();
    await page.evaluate(() => {
      window.open("https://learn.microsoft.com/skypeforbusiness/", "_blank");
      window.open("https://example.com/", "_blank");
    });
    await expect.poll(() => desktop.openedOutside).toEqual(["https://learn.microsoft.com/skypeforbusiness/"]);
    await expect.poll(() => page.context().pages().length).toBe(1);
    expect(page.url()).toBe(before);
    app.watch.take();
  });

  test("the page goes nowhere else", async ({ app }) => {
    driven(app);
    const { page } = app;
    const before = page.url();
    await page.evaluate(() => {
      window.location.href = "https://example.com/";
    });
    // The next answer of the host comes after the navigation was decided.
    await open(page, "Settings");
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(new URL(before).origin);
    app.watch.take();
  });

  test("asks before it closes while a job runs, and stays or goes as the person says", async ({ app, files }) => {
    const desktop = driven(app);
    const { page } = app;
    await beginSlowConversion(page, files);
    await desktop.closeWindow(page, "Keep it open");
    expect(desktop.questions).toEqual(["Close KeySpec now?"]);
    await expect(page.getByRole("button", { name: "Cancel" })).toBeVisible();
    await desktop.closeWindow(page, "Close");
    expect(await desktop.ended).toBe(0);
    expect(desktop.questions).toHaveLength(2);
  });

  test("the menu of a release has nothing of development", async ({ app }) => {
    const menu = JSON.stringify(driven(app).menu());
    expect(menu).toContain("About KeySpec");
    expect(menu).not.toMatch(/toggleDevTools|reload/i);
  });
});
