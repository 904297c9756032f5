import { defineConfig } from "@playwright/test";
import { findBrowser } from "./build/find-browser.ts";

const withDesktop = process.env["KEYSPEC_DESKTOP"] === "1";
const withBench = process.env["KEYSPEC_BENCH"] === "1";
const withScreenshots = process.env["KEYSPEC_SCREENSHOTS"] === "1";
// Found here and not in each worker: a browser that has to be unpacked first is unpacked once.
const executablePath = await findBrowser();

/** `web` drives the loopback host in a real browser; `desktop` the real Electron, where KEYSPEC_DESKTOP=1 says that it is there. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 40_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
    launchOptions: { executablePath },
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
  },
  projects: [
    // desktop.spec.ts holds what only Electron can be asked.
    { name: "web", testIgnore: "desktop.spec.ts" },
    // A window has no port that anybody could try.
    ...(withDesktop ? [{ name: "desktop", testIgnore: "loopback.spec.ts" }] : []),
    ...(withBench ? [{ name: "bench", testMatch: "long-tasks.ts" }] : []),
    ...(withScreenshots ? [{ name: "screenshots", testMatch: "screenshots.ts" }] : []),
  ],
});
