import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Services } from "#shared/api/contract.ts";
import type { JobListener } from "#shared/api/events.ts";
import { setLocale } from "#shared/text/localise.ts";
import { channels } from "./channels.ts";
import * as electron from "./electron.double.ts";
import { startDesktop } from "./start-desktop.ts";

function host() {
  const listeners = new Set<JobListener>();
  const subscribe = (listener: JobListener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { services: {} as Services, subscribe, isBusy: vi.fn(() => false), close: vi.fn(async () => {}), listeners };
}

async function start(overrides: Partial<Parameters<typeof startDesktop>[0]> = {}) {
  const served = host();
  const started = startDesktop({
    commandLine: ["/opt/KeySpec/keyspec"],
    profile: join(folder, "data", "window"),
    data: join(folder, "data"),
    preload: "/keyspec/preload.cjs",
    source: async () => new Response("the page"),
    alsoAllowed: [],
    speakIn: () => undefined,
    createHost: () => served,
    ...overrides,
  });
  electron.app.becomeReady();
  await started;
  const [window] = electron.BrowserWindow.getAllWindows();
  return { served, window };
}

/** What a window was made with. */
function optionsOf(window: electron.WindowDouble | undefined) {
  return window?.options as { show: boolean; webPreferences: { devTools: boolean } };
}

const folder = mkdtempSync(join(tmpdir(), "keyspec-desktop-"));

beforeEach(() => electron.resetElectron());
afterAll(() => rmSync(folder, { recursive: true }));

describe("the start of the desktop host", () => {
  it("switches the sandbox on, registers its scheme and takes the lock of its own profile before Electron is ready", async () => {
    await start();
    expect(electron.app.beforeReady).toEqual([
      "enableSandbox",
      "registerSchemesAsPrivileged",
      "setPath",
      "crashReporter.start",
      "requestSingleInstanceLock",
    ]);
  });

  it("speaks another language when its page is loaded with it, and puts the menu up in it", async () => {
    const told: string[] = [];
    let choose: Parameters<typeof startDesktop>[0]["speakIn"] = () => undefined;
    await start({
      speakIn: (setting) => {
        told.push(`${setting}`);
        setLocale(`${setting}`, { "desktop.menu.file": "&Datei" });
      },
      createHost: ({ speakIn }) => {
        choose = speakIn;
        return host();
      },
    });
    try {
      choose("de");
      const [, load] = electron.session.defaultSession.protocol.handle.mock.calls.at(-1) ?? [];
      await load?.(new Request("app://keyspec/assets/main.js"));
      expect(told).toEqual([]);
      await load?.(new Request("app://keyspec/index.html"));
      expect(told).toEqual(["de"]);
      const menus = electron.Menu.setApplicationMenu.mock.calls.map(([menu]) => JSON.stringify(menu));
      expect(menus.map((menu) => menu.includes("&Datei"))).toEqual([false, true]);
    } finally {
      setLocale("en");
    }
  });

  it("tells Windows the app’s name before Electron is ready", async () => {
    const platform = Object.getOwnPropertyDescriptor(process, "platform") ?? {};
    Object.defineProperty(process, "platform", { ...platform, value: "win32" });
    try {
      await start();
      expect(electron.app.beforeReady).toContain("setAppUserModelId");
    } finally {
      Object.defineProperty(process, "platform", platform);
    }
  });

  it("opens no window and makes no services before Electron is ready", async () => {
    const createHost = vi.fn(host);
    const started = startDesktop({
      commandLine: [],
      profile: folder,
      data: folder,
      preload: "",
      source: async () => new Response(),
      alsoAllowed: [],
      speakIn: () => undefined,
      createHost,
    });
    await Promise.resolve();
    expect(createHost).not.toHaveBeenCalled();
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(0);
    electron.app.becomeReady();
    await started;
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it("keeps Electron's own files in a folder that it makes", async () => {
    await start();
    expect(electron.app.setPath).toHaveBeenCalledExactlyOnceWith("userData", join(folder, "data", "window"));
    expect(existsSync(join(folder, "data", "window"))).toBe(true);
  });

  it.each([
    "no-sandbox",
    "disable-gpu-sandbox",
    "disable-namespace-sandbox",
    "disable-seccomp-filter-sandbox",
    "disable-setuid-sandbox",
    "single-process",
    "in-process-gpu",
    "remote-debugging-port",
    "remote-debugging-pipe",
    "remote-debugging-address",
    "inspect",
    "inspect-brk",
    "inspect-brk-node",
    "inspect-port",
    "inspect-publish-uid",
    "disable-web-security",
    "disable-site-isolation-trials",
    "allow-running-insecure-content",
    "ignore-certificate-errors",
    "load-extension",
    "js-flags",
    "renderer-cmd-prefix",
    "utility-cmd-prefix",
    "gpu-launcher",
    "log-net-log",
  ])(
    "a release does not run with --%s, and says so; development does (a test machine may have no sandbox)",
    async (name) => {
      const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      electron.app.commandLine.hasSwitch.mockImplementation((asked) => asked === name);
      electron.app.isPackaged = false;
      await start();
      expect([electron.BrowserWindow.getAllWindows().length, electron.app.exit.mock.calls]).toEqual([1, []]);

      electron.resetElectron();
      electron.app.commandLine.hasSwitch.mockImplementation((asked) => asked === name);
      electron.app.isPackaged = true;
      await start();
      expect([electron.BrowserWindow.getAllWindows().length, electron.app.exit.mock.calls]).toEqual([0, [[1]]]);
      expect(write).toHaveBeenCalledWith(expect.stringContaining(`--${name}`));
    },
  );

  it("a release runs with switches that take no guard away", async () => {
    electron.app.isPackaged = true;
    electron.app.commandLine.hasSwitch.mockImplementation((name) => name === "force-device-scale-factor");
    await start();
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it("registers app: as standard and secure, without a way around the content security policy", async () => {
    await start();
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it("opens one window on its own page, shown when it is painted", async () => {
    const { window } = await start();
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
    expect(window?.loadURL).toHaveBeenCalledExactlyOnceWith("app://keyspec/index.html");
    expect(optionsOf(window).show).toBe(false);
    expect(window?.show).not.toHaveBeenCalled();
    window?.emit("ready-to-show");
    expect(window?.show).toHaveBeenCalledOnce();
  });

  it("states every web preference of the checklist", async () => {
    const { window } = await start();
    expect(optionsOf(window).webPreferences).toEqual({
      preload: "/keyspec/preload.cjs",
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      plugins: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it("has developer tools only where it is not packaged", async () => {
    electron.app.isPackaged = false;
    const { window } = await start();
    expect(optionsOf(window).webPreferences.devTools).toBe(true);
  });

  it("ends where another KeySpec runs, without a window", async () => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(false);
    const createHost = vi.fn(host);
    await start({ createHost });
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(0);
    expect(createHost).not.toHaveBeenCalled();
  });

  it("brings its window to the front when it is started a second time", async () => {
    const { window } = await start();
    electron.app.emit("second-instance");
    expect(window?.restore).toHaveBeenCalledOnce();
    expect(window?.focus).toHaveBeenCalledOnce();
  });

  it("hands its own files to the one that runs, as absolute paths", async () => {
    await start({ commandLine: ["/opt/KeySpec/keyspec", "--no-first-run", "fe01.pfx"] });
    expect(electron.app.requestSingleInstanceLock).toHaveBeenCalledExactlyOnceWith({
      files: [resolve("fe01.pfx")],
    });
  });

  it("gives the services the files of each start and of the Finder, and tells the page", async () => {
    const createHost = vi.fn<Parameters<typeof startDesktop>[0]["createHost"]>(host);
    const { window } = await start({ createHost });
    const given = createHost.mock.calls[0]?.[0].given;
    given?.take();
    electron.app.emit("second-instance", {}, ["ignored", "order.pfx"], "/", { files: ["/srv/fe01.pfx"] });
    const event = { preventDefault: vi.fn() };
    electron.app.emit("open-file", event, "/srv/fe02.pfx");
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(given?.take()).toEqual(["/srv/fe01.pfx", "/srv/fe02.pfx"]);
    expect(given?.take()).toEqual([]);
    expect(window?.webContents.send.mock.calls).toEqual([
      [channels.shell, { kind: "files-given" }],
      [channels.shell, { kind: "files-given" }],
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["something else", { files: "fe01.pfx" }],
    ["more than files", { files: ["/srv/fe01.pfx"], command: "open" }],
    ["what is no name", { files: [{ path: "/srv/fe01.pfx" }] }],
    ["names of another folder than its own", { files: ["fe01.pfx", "../bob/fe01.pfx", ""] }],
    ["more files than a page can show", { files: Array.from({ length: 201 }, () => "a") }],
  ])("takes no file from a second start that tells %s", async (_title, additionalData) => {
    const { window } = await start();
    electron.app.emit("second-instance", {}, [], "/", additionalData);
    expect(window?.webContents.send).not.toHaveBeenCalled();
    expect(window?.focus).toHaveBeenCalledOnce();
  });

  it("quits with its last window, when the workers and the job events are closed", async () => {
    const { served } = await start();
    const closed = Promise.withResolvers<void>();
    served.close.mockReturnValueOnce(closed.promise);
    const quit = { preventDefault: vi.fn() };
    electron.app.emit("window-all-closed");
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(served.listeners.size).toBe(1);
    electron.app.emit("will-quit", quit);
    expect(quit.preventDefault).toHaveBeenCalledOnce();
    expect(served.close).toHaveBeenCalledOnce();
    expect(served.listeners.size).toBe(0);
    expect(electron.app.quit).toHaveBeenCalledOnce();
    // A second quit while the first waits must not overtake it.
    electron.app.emit("will-quit", quit);
    expect(quit.preventDefault).toHaveBeenCalledTimes(2);
    closed.resolve();
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledTimes(2));
    electron.app.emit("will-quit", quit);
    expect(quit.preventDefault).toHaveBeenCalledTimes(2);
    expect(served.close).toHaveBeenCalledOnce();
  });

  it("opens its window where it was closed, and maximises it when it is painted", async () => {
    const first = await start();
    first.window?.getNormalBounds.mockReturnValueOnce({ x: 200, y: 30, width: 900, height: 700 });
    first.window?.isMaximized.mockReturnValueOnce(true);
    first.window?.emit("close");
    electron.resetElectron();
    const { window } = await start();
    expect(window?.options).toMatchObject({ x: 200, y: 30, width: 900, height: 700, minWidth: 720, minHeight: 560 });
    expect(window?.maximize).not.toHaveBeenCalled();
    window?.emit("ready-to-show");
    expect(window?.maximize).toHaveBeenCalledOnce();
  });

  it("keeps a log beside the data, and watches over its page and Chromium's processes", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const { window } = await start();
    window?.webContents.emit("render-process-gone", {}, { reason: "oom", exitCode: 9 });
    expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce();
    electron.app.emit("child-process-gone", {}, { type: "GPU", reason: "crashed", exitCode: 1 });
    const [name = ""] = readdirSync(join(folder, "data", "logs"));
    const log = readFileSync(join(folder, "data", "logs", name), "utf8");
    expect(log).toContain("KeySpec 0.0.0 was started.");
    expect(log).toContain("The page ended: oom (exit code 9).");
    expect(log).toContain("A process of Chromium ended: GPU, crashed (exit code 1).");
  });

  it("deletes old minidumps", async () => {
    const dumps = join(folder, "dumps");
    mkdirSync(dumps, { recursive: true });
    writeFileSync(join(dumps, "old.dmp"), "");
    utimesSync(join(dumps, "old.dmp"), 0, 0);
    electron.app.setPath("crashDumps", dumps);
    await start();
    expect(existsSync(join(dumps, "old.dmp"))).toBe(false);
  });

  it("keeps what was typed when the session of Windows may end, and stops what runs when it ends", async () => {
    const { window, served } = await start();
    served.isBusy.mockReturnValueOnce(true);
    const event = { reasons: ["logoff"], preventDefault: vi.fn() };
    window?.emit("query-session-end", event);
    expect(window?.webContents.send.mock.calls).toEqual([[channels.shell, { kind: "keep-drafts" }]]);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(served.close).not.toHaveBeenCalled();
    window?.emit("session-end", { reasons: ["logoff"] });
    expect(served.close).toHaveBeenCalledOnce();
  });

  it("serves its page on app: and nothing on file:", async () => {
    await start();
    const { schemes } = electron.session.defaultSession;
    const page = await schemes.get("app")?.({ url: "app://keyspec/", method: "GET" });
    expect(await page?.text()).toBe("the page");
    const file = await schemes.get("file")?.({ url: "file:///etc/passwd", method: "GET" });
    expect(file?.status).toBe(403);
  });

  it("guards every session that is ever made", async () => {
    await start();
    const later = electron.createSession();
    electron.app.emit("session-created", later);
    for (const session of [electron.session.defaultSession, later]) {
      expect(session.setPermissionRequestHandler).toHaveBeenCalledOnce();
      expect(session.setPermissionCheckHandler).toHaveBeenCalledOnce();
      expect(session.setDevicePermissionHandler).toHaveBeenCalledOnce();
      expect(session.setDisplayMediaRequestHandler).toHaveBeenCalledOnce();
      expect(session.webRequest.onBeforeRequest).toHaveBeenCalledOnce();
      expect(session.schemes.has("file")).toBe(true);
    }
  });

  it("guards every page that is ever made", async () => {
    const { window } = await start();
    const later = electron.createWebContents();
    electron.app.emit("web-contents-created", {}, later);
    for (const contents of [window?.webContents, later]) {
      expect(contents?.eventNames()).toEqual(
        expect.arrayContaining(["will-navigate", "will-frame-navigate", "will-redirect", "will-attach-webview"]),
      );
      expect(contents?.setWindowOpenHandler).toHaveBeenCalledOnce();
    }
  });

  it("offers no client certificate and leaves server certificates to Chromium", async () => {
    await start();
    expect(electron.app.listenerCount("select-client-certificate")).toBe(1);
    expect(electron.app.listenerCount("certificate-error")).toBe(0);
  });

  it("puts the menu up", async () => {
    await start();
    expect(electron.Menu.setApplicationMenu).toHaveBeenCalledOnce();
  });
});
