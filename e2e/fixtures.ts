import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test as base, _electron as electron, expect, type Page } from "@playwright/test";
import { electronPackage, findElectron } from "../build/start/find-electron.ts";
import { type Fixtures, makeFixtures } from "../electron/testing/make-fixtures.ts";
import type { Locale } from "../shared/text/choose-language.ts";
import { type Desktop, launchDesktop } from "./driver/launch-desktop.ts";
import { startHost } from "./start-host.ts";
import { type Watch, watchPage } from "./watch-page.ts";

export { expect };

/** KeySpec as one test sees it: a page on a host with folders of its own. */
export type App = {
  readonly page: Page;
  /** Folder that results are written to. */
  readonly output: string;
  /** Folder of KeySpec's own data: another host on it is KeySpec started again. */
  readonly data: string;
  readonly watch: Watch;
  /** The main process, where the driver runs it (project `desktop` without the real Electron). */
  readonly desktop: Desktop | null;
  /** The real Electron shows the page. */
  readonly isElectron: boolean;
};

type TestFixtures = {
  /** `below-a-file`: the output folder cannot be made, because a file stands in its way. */
  readonly outputFolder: "writable" | "below-a-file";
  /** Language of KeySpec: `en-XA` puts accents on every message. */
  readonly language: Locale;
  readonly app: App;
};
type WorkerFixtures = {
  /** Files as users bring them, made by OpenSSL. */
  readonly files: Fixtures;
};
type Folders = { readonly data: string; readonly output: string };
type Opened = { readonly page: Page; readonly desktop: Desktop | null; readonly close: () => Promise<void> };

/**
 * One fixture, `app`, for both projects. A test fails where its page met a violation of the content security policy, a fault,
 * or asked anything of another origin, even if the test did not look.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  outputFolder: ["writable", { option: true }],
  language: ["en", { option: true }],

  app: async ({ page: browserPage, outputFolder, language }, use, { project }) => {
    const folder = await mkdtemp(join(tmpdir(), "keyspec-e2e-"));
    const folders = {
      data: join(folder, "data"),
      output: join(folder, outputFolder === "writable" ? "output" : "file/output"),
    };
    if (outputFolder === "below-a-file") await writeFile(join(folder, "file"), "");
    else await mkdir(folders.output);
    const { page, desktop, close } = await (project.name === "desktop" ? openDesktop : openWeb)(
      browserPage,
      folders,
      language,
    );
    const watch = await watchPage(page);
    await page.reload();
    // The load event comes before React has drawn; a test that starts with the keyboard would be too early.
    await page.getByRole("heading", { level: 1 }).waitFor();
    await use({ page, ...folders, watch, desktop, isElectron: project.name === "desktop" && desktop === null });
    expect(watch.complaints()).toEqual([]);
    await close();
    await rm(folder, { recursive: true, force: true });
  },

  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), "keyspec-e2e-files-"));
      await use(await makeFixtures(folder));
      await rm(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});

async function openWeb(page: Page, folders: Folders, language: string): Promise<Opened> {
  const host = await startHost(folders, language);
  await page.goto(host.link);
  // The opened link keeps the session in the tab and goes on to the page.
  await page.waitForURL((url) => url.pathname === "/");
  return {
    page,
    desktop: null,
    close: async () => {
      // The page first: a page that loses its host would complain.
      await page.close();
      await host.stop();
    },
  };
}

/** The real Electron where it is installed, else the driver with the page of the test. */
async function openDesktop(page: Page, folders: Folders, language: string): Promise<Opened> {
  const environment = {
    ...definedEnvironment(),
    KEYSPEC_DATA_FOLDER: folders.data,
    KEYSPEC_OUTPUT_FOLDER: folders.output,
    KEYSPEC_LANG: language,
  };
  const installed = electronPackage();
  if (installed === null || findElectron(installed) === null) {
    const desktop = launchDesktop(page, { environment });
    return { page: await desktop.firstWindow, desktop, close: async () => void (await desktop.close()) };
  }
  const application = await electron.launch({ args: [resolve(import.meta.dirname, "..")], env: environment });
  return { page: await application.firstWindow(), desktop: null, close: () => application.close() };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
