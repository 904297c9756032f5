import { defineConfig } from "@playwright/test";
import { findBrowser } from "./build/find-browser.ts";

const withBench = process.env["KEYSPEC_BENCH"] === "1";
const withScreenshots = process.env["KEYSPEC_SCREENSHOTS"] === "1";
// Found here and not in each worker: a browser that has to be unpacked first is unpacked once.
const executablePath = await findBrowser();

/** About the page alone, which is the same file in both hosts: looks at every state and colour, tables, keys, options. */
const aboutThePage = new RegExp(
  `/(${[
    "accessibility",
    "contrast-themes",
    "convert-(keyboard|keys|options|rows|states|table)",
    "deployment-(map|report)",
    "focus",
    "(job-)?help",
    "inspect-(give-out|parts|states)",
    "keyboard",
    "language-layout",
    "layout",
    "outline",
    "passwords",
    "print",
    "pseudo-locale",
    "reduced-motion",
    "report",
    "request-keyboard",
    "wizard",
  ].join("|")})\\.spec\\.ts$`,
);

/**
 * `web` drives the loopback host in a real browser; `desktop` the built main process: in the real Electron where it is installed, else in the
 * driver (e2e/driver). Tests say which host they are about where it is one: `@loopback`, `@desktop`.
 */
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
    { name: "web", grepInvert: /@desktop/ },
    { name: "desktop", grepInvert: /@loopback/, testIgnore: aboutThePage },
    ...(withBench ? [{ name: "bench", testMatch: "long-tasks.ts" }] : []),
    ...(withScreenshots ? [{ name: "screenshots", testMatch: "screenshots.ts" }] : []),
  ],
});
