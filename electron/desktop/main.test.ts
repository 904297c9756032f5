import { basename, dirname } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createHost, type Host } from "#electron/services/create-host.ts";
import * as electron from "./electron.double.ts";

vi.mock("#electron/services/create-host.ts", () => ({ createHost: vi.fn() }));

beforeEach(() => {
  electron.resetElectron();
  vi.resetModules();
  vi.doMock("electron", () => electron);
});

describe("the entry of the release", () => {
  it("finds the worker beside itself and the preload script in the folder next door", async () => {
    const host = { services: {}, subscribe: () => () => {}, close: async () => {} };
    vi.mocked(createHost).mockReturnValueOnce(host as unknown as Host);
    await import("./main.ts");
    const [hostOptions] = vi.mocked(createHost).mock.calls[0] ?? [];
    expect(hostOptions).toMatchObject({ host: "desktop", dialogs: expect.anything(), opener: expect.anything() });
    expect(basename(hostOptions?.workerUrl.pathname ?? "")).toBe("worker.mjs");
    const [window] = electron.BrowserWindow.getAllWindows();
    const windowOptions = window?.options as { webPreferences: { preload: string } } | undefined;
    const preload = windowOptions?.webPreferences.preload ?? "";
    expect([basename(preload), basename(dirname(preload))]).toEqual(["preload.cjs", "preload"]);
  });

  it("allows no scheme beside its own", async () => {
    const host = { services: {}, subscribe: () => () => {}, close: async () => {} };
    vi.mocked(createHost).mockReturnValueOnce(host as unknown as Host);
    await import("./main.ts");
    const handler = electron.session.defaultSession.webRequest.onBeforeRequest.mock.calls[0]?.[0];
    const decide = vi.fn();
    for (const url of ["devtools://devtools/", "ws://127.0.0.1/", "https://example.com/"]) {
      handler?.({ url } as never, decide as never);
    }
    expect(decide.mock.calls).toEqual([[{ cancel: true }], [{ cancel: true }], [{ cancel: true }]]);
  });
});

describe("the entry of development", () => {
  it("says so when it is started without a development server", async () => {
    vi.stubEnv("KEYSPEC_DEVELOPMENT_SERVER", undefined);
    await expect(import("./dev.ts")).rejects.toThrow("npm run dev");
    vi.unstubAllEnvs();
  });
});
