import { EventEmitter } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type * as Electron from "electron";
import { passTime } from "../long-timers.ts";
import type { MainSide, SecondStart } from "../two-sides.ts";
import { answerTo, browser } from "./browser.ts";
import { cancelable } from "./cancelable.ts";
import { windows } from "./windows.ts";

type Used = Pick<
  Electron.App,
  | "isPackaged"
  | "setPath"
  | "getPath"
  | "enableSandbox"
  | "requestSingleInstanceLock"
  | "whenReady"
  | "isReady"
  | "exit"
  | "quit"
  | "getVersion"
  | "getFileIcon"
  | "getPreferredSystemLanguages"
  | "setAboutPanelOptions"
  | "setAppUserModelId"
> & { readonly commandLine: Pick<Electron.CommandLine, "hasSwitch"> };

const ready = Promise.withResolvers<void>();
const paths = new Map<string, string>();
let isReady = false;
let lock: string | null = null;

/** What Electron allows before it is ready only. */
function beforeReady(what: string): void {
  if (isReady) throw new Error(`${what} must be called before Electron is ready.`);
}

/** `app`, as a release sees it: packaged, and ready only after the entry module has run to its end. */
export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  commandLine: { hasSwitch: (name) => process.argv.includes(`--${name}`) },
  enableSandbox: () => beforeReady("enableSandbox"),
  setPath: (name, path) => {
    paths.set(name, path);
  },
  getPath: (name) => {
    const path = paths.get(name) ?? pathOfSystem(name);
    if (path === undefined) throw new Error(`The driver has no path “${name}”.`);
    return path;
  },
  requestSingleInstanceLock: (additionalData) => {
    if (takeLock(app.getPath("userData"))) return true;
    const start: SecondStart = { commandLine: process.argv, workingDirectory: process.cwd(), additionalData };
    void browser("startedAgain", app.getPath("userData"), start);
    return false;
  },
  whenReady: () => ready.promise,
  isReady: () => isReady,
  getVersion: () => "0.0.0",
  // Only drawn by the system, which the driver does not have.
  getFileIcon: async () => ({}) as Electron.NativeImage,
  getPreferredSystemLanguages: () => ["en-GB"],
  setAboutPanelOptions: () => undefined,
  setAppUserModelId: () => beforeReady("setAppUserModelId"),
  exit: (code = 0) => end(code),
  quit: () => {
    for (const window of windows.all()) window.close();
    if (windows.all().length > 0) return;
    if (!cancelable((event) => app.emit("will-quit", event))) return;
    app.emit("quit", {}, 0);
    end(0);
  },
} satisfies Used);

windows.announceTo((contents) => app.emit("web-contents-created", {}, contents));

/** Electron becomes ready after the entry module has run. */
export function becomeReady(): void {
  isReady = true;
  ready.resolve();
}

/** Paths that nobody needs to set. */
function pathOfSystem(name: string): string | undefined {
  if (name === "home") return homedir();
  return name === "crashDumps" ? join(app.getPath("userData"), "Crashpad") : undefined;
}

/** One process for each profile: a file that only one can make; that of a process which is gone counts for nothing. */
function takeLock(profile: string): boolean {
  mkdirSync(profile, { recursive: true });
  const path = join(profile, "instance.lock");
  for (;;) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      lock = path;
      return true;
    } catch {
      if (isAlive(Number(readFileSync(path, "utf8")))) return false;
      rmSync(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function end(code: number): void {
  if (lock !== null) rmSync(lock, { force: true });
  // The line is closed, not cut: what was said last still arrives.
  process.exitCode = code;
  if (process.connected) process.disconnect();
  setImmediate(() => process.exit(code));
}

const mainSide: Pick<MainSide, "secondStart" | "openFile" | "windowClosed" | "throwUncaught" | "passTime" | "quit"> = {
  secondStart: ({ commandLine, workingDirectory, additionalData }) => {
    app.emit("second-instance", {}, [...commandLine], workingDirectory, additionalData);
  },
  openFile: (path) => {
    cancelable((event) => app.emit("open-file", event, path));
  },
  windowClosed: (number) => {
    windows.closed(number);
    if (windows.all().length === 0) app.emit("window-all-closed");
  },
  throwUncaught: (message) => {
    setImmediate(() => {
      throw new Error(message);
    });
  },
  passTime,
  quit: () => app.quit(),
};
answerTo(mainSide);
