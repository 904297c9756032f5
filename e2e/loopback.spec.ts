import { access } from "node:fs/promises";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";
import { startHost } from "./start-host.ts";

test("ten tabs work, with one stream of events among them", { tag: "@loopback" }, async ({ app: { page } }) => {
  const tabs = [page];
  for (let tab = 1; tab < 10; tab += 1) {
    const opened = await page.context().newPage();
    await opened.goto(new URL("#/pending", page.url()).href);
    await expect(opened.getByRole("heading", { level: 1 })).toBeVisible();
    tabs.push(opened);
  }
  for (const tab of tabs) {
    // A call of its own in each tab: with a stream in each of them the seventh would wait for ever.
    const called = tab.waitForResponse((response) => response.url().includes("/api/"));
    await tab.reload();
    expect((await called).status()).toBe(200);
  }
  for (const tab of tabs.slice(1)) await tab.close();
});

test("says that KeySpec was closed, and sends nothing any more", { tag: "@loopback" }, async ({ page, app }) => {
  const host = await startHost({ data: app.data, output: app.output });
  const other = await page.context().newPage();
  await other.goto(host.link);
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(other.getByText(/KeySpec \d/)).toBeVisible();
  await host.stop();
  await expect(other.getByText("KeySpec was closed, so this page cannot do anything any more.").first()).toBeVisible();
  await other.close();
});

test("stops for good when another program takes the port", { tag: "@loopback" }, async ({ page, app }) => {
  const host = await startHost({ data: app.data, output: app.output });
  const other = await page.context().newPage();
  await other.goto(host.link);
  await expect(other.getByText(/KeySpec \d/)).toBeVisible();
  // Pages are fetched ahead, this one last. What a browser asked for already waits in its own queue, whoever answers then.
  await other.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("lab-ca-page")),
  );
  const got: string[] = [];
  const thief = createServer((request, answer) => {
    got.push(`${request.method} ${request.url} ${request.headers["x-keyspec-key"] ?? ""}`.trim());
    answer.end("{}");
  });
  await host.kill();
  await new Promise<void>((done) => thief.listen(Number(new URL(host.link).port), "127.0.0.1", done));
  await expect(other.getByText("Another program answers at this page’s address").first()).toBeVisible();
  expect(got.filter((line) => !/^GET \/proof\/[\w-]{43}$/.test(line))).toEqual([]);
  await other.close();
  thief.closeAllConnections();
  await new Promise((done) => thief.close(done));
});

test("a link that was used says so", { tag: "@loopback" }, async ({ page, app }) => {
  const host = await startHost({ data: app.data, output: app.output });
  await fetch(host.link);
  const other = await page.context().newPage();
  await other.goto(host.link);
  await expect(other.getByRole("heading", { level: 1, name: "This link does not work any more" })).toBeVisible();
  await expect(other.getByText("This link was used already.")).toBeVisible();
  await expectNoViolations(other, "a link that was used");
  await other.close();
  await host.stop();
});

test("the private file opens a session, and is gone then", { tag: "@loopback" }, async ({ page, app }) => {
  const host = await startHost({ data: app.data, output: app.output });
  const file = await host.openingFile;
  const other = await page.context().newPage();
  await other.goto(pathToFileURL(file).href);
  await other.waitForURL(new URL("/", host.link).href);
  await expect(other.getByText(/KeySpec \d/)).toBeVisible();
  await expect(access(file)).rejects.toThrow("ENOENT");
  await other.close();
  await host.stop();
});
