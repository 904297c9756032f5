import { chooseFiles, fixturePassword, open } from "./actions.ts";
import { fill, press, requestExample, requestPassphrase } from "./example.ts";
import { expect, test } from "./fixtures.ts";

test("the page comes with the strict policy and a nonce that is new each time", async ({
  app: { page, isElectron },
}) => {
  test.skip(isElectron, "Electron's own protocol shows no response to Playwright; its unit tests and the driver do.");
  const policies: string[] = [];
  for (let load = 0; load < 2; load += 1) {
    const response = await page.reload();
    policies.push((await response?.headerValue("content-security-policy")) ?? "");
  }
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
  }
  expect(new Set(policies).size).toBe(2);
});

test("a script that came into the page from elsewhere does not run", async ({ app: { page, watch } }) => {
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
  });
  expect(await page.title()).toBe("Start – KeySpec");
  await expect.poll(() => watch.take().join()).toContain("script-src");
});

test("nothing can be fetched from or sent to the network", async ({ app: { page, watch } }) => {
  const reached = await page.evaluate(async () => {
    try {
      await fetch("https://example.com/");
      return true;
    } catch {
      return false;
    }
  });
  expect(reached).toBe(false);
  await expect.poll(() => watch.take().join()).toContain("connect-src");
});

test("no secret is kept in the address, the storage or the page", async ({ app: { page }, files }) => {
  const traces = () =>
    page.evaluate(() =>
      JSON.stringify([
        window.location.href,
        window.history.state,
        { ...window.localStorage },
        { ...window.sessionStorage },
        document.documentElement.outerHTML,
        [...document.querySelectorAll("input")].map(({ value }) => value),
      ]),
    );
  await open(page, "Convert");
  await chooseFiles(page, "Files to convert", { name: "fe01.pfx", data: files.cngPfx });
  await fill(page, "Password of the file", fixturePassword);
  expect(await traces()).toContain(fixturePassword);
  await press(page, "Convert");
  await page.getByRole("heading", { name: "The file was converted" }).waitFor();
  expect(await traces()).not.toContain(fixturePassword);
  await press(page, "Convert other files");
  expect(await traces()).not.toContain(fixturePassword);

  await open(page, "Start");
  await requestExample(page);
  expect(await traces()).not.toContain(requestPassphrase);
});

test("a browser is given no host object at all", { tag: "@loopback" }, async ({ app: { page } }) => {
  expect(await page.evaluate(() => "keyspecHost" in window)).toBe(false);
});
