import { expect, test } from "./fixtures.ts";

test("the desktop host gives the page two functions and nothing of Node", async ({ app: { page } }) => {
  const given = await page.evaluate(() => ({
    host: Object.keys(Reflect.get(window, "keyspecHost") ?? {}).toSorted(),
    node: ["require", "process", "module", "Buffer"].filter((name) => name in window),
  }));
  expect(given).toEqual({ host: ["call", "on"], node: [] });
});
