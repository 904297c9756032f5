import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createHost, type Host } from "#electron/services/create-host.ts";
import * as electron from "./electron.double.ts";

vi.mock("#electron/services/create-host.ts", () => ({ createHost: vi.fn() }));

const folder = mkdtempSync(join(tmpdir(), "keyspec-main-"));

beforeEach(() => {
  vi.stubEnv("KEYSPEC_DATA_FOLDER", folder);
  electron.resetElectron();
  vi.resetModules();
  vi.doMock("electron", () => electron);
});

/** Loads the entry as Electron does: it becomes ready when the module has run to its end. */
async function load(): Promise<void> {
  await import("./main.ts");
  electron.app.becomeReady();
  await vi.waitFor(() => expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1));
}

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("the entry of the release", () => {
  it("finds the worker beside itself, the preload script next door and its profile beside the data", async () => {
    const host = { services: {}, subscribe: () => () => {}, close: async () => {} };
    vi.mocked(createHost).mockReturnValueOnce(host as unknown as Host);
    await load();
    const [hostOptions] = vi.mocked(createHost).mock.calls[0] ?? [];
    expect(hostOptions).toMatchObject({
      host: "desktop",
      dialogs: expect.anything(),
      opener: expect.anything(),
      secrets: expect.anything(),
    });
    expect(basename(hostOptions?.workerUrl.pathname ?? "")).toBe("worker.mjs");
    const [window] = electron.BrowserWindow.getAllWindows();
    const windowOptions = window?.options as { webPreferences: { preload: string } } | undefined;
    const preload = windowOptions?.webPreferences.preload ?? "";
    expect(electron.app.setPath).toHaveBeenCalledExactlyOnceWith("userData", join(folder, "window"));
    expect([basename(preload), basename(dirname(preload))]).toEqual(["preload.cjs", "preload"]);
  });

  it("allows no scheme beside its own", async () => {
    const host = { services: {}, subscribe: () => () => {}, close: async () => {} };
    vi.mocked(createHost).mockReturnValueOnce(host as unknown as Host);
    await load();
    const handler = electron.session.defaultSession.webRequest.onBeforeRequest.mock.calls[0]?.[0];
    const decide = vi.fn();
    for (const url of ["devtools://devtools/", "ws://127.0.0.1/", "https://example.com/"]) {
      handler?.({ url } as never, decide as never);
    }
    expect(decide.mock.calls).toEqual([[{ cancel: true }], [{ cancel: true }], [{ cancel: true }]]);
  });
});

describe("the language of the window", () => {
  it("is the best liked one of the system that KeySpec speaks, before anything is said; its texts lie beside the entry", async () => {
    vi.stubEnv("KEYSPEC_LANG", undefined);
    electron.app.getPreferredSystemLanguages.mockReturnValueOnce(["nl-NL", "de-AT", "fr"]);
    const readTexts = vi.fn((_folder: URL, _locale: string) => ({}));
    vi.doMock("#electron/ports/language/read-texts.ts", () => ({ readTexts }));
    const host = { services: {}, subscribe: () => () => {}, close: async () => {} };
    vi.mocked(createHost).mockReturnValueOnce(host as unknown as Host);
    try {
      await load();
      const [locales, locale] = readTexts.mock.calls[0] ?? [];
      expect([basename(locales?.pathname ?? ""), locale]).toEqual(["locales", "de"]);
      expect((await import("#shared/text/localise.ts")).language()).toBe("de");
    } finally {
      vi.doUnmock("#electron/ports/language/read-texts.ts");
    }
  });
});

describe("an entry that cannot start", () => {
  it("ends and says why, instead of living on without a window", async () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    vi.mocked(createHost).mockImplementationOnce(() => {
      throw new Error("no worker");
    });
    await import("./main.ts");
    electron.app.becomeReady();
    await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1));
    expect(write).toHaveBeenCalledWith(expect.stringContaining("no worker"));
  });
});

describe("the entry of development", () => {
  it("says so when it is started without a development server", async () => {
    vi.stubEnv("KEYSPEC_DEVELOPMENT_SERVER", undefined);
    await expect(import("./dev.ts")).rejects.toThrow("npm run dev");
  });
});
