import { EventEmitter } from "node:events";
import { vi } from "vitest";

/**
 * The double of the module `electron` (vitest.config.ts, `alias`): as much of it as the desktop host uses. It records
 * what it is told and, like Electron, leaves everything open that nobody closes; so a guard that is taken out shows.
 */

type Callback = (...values: never[]) => unknown;

function createSession() {
  const schemes = new Map<string, (request: { url: string; method: string }) => Promise<Response> | Response>();
  return Object.assign(new EventEmitter(), {
    schemes,
    setPermissionRequestHandler: vi.fn<(handler: Callback) => void>(),
    setPermissionCheckHandler: vi.fn<(handler: Callback) => void>(),
    setDevicePermissionHandler: vi.fn<(handler: Callback) => void>(),
    setDisplayMediaRequestHandler: vi.fn<(handler: Callback) => void>(),
    webRequest: { onBeforeRequest: vi.fn<(handler: Callback) => void>() },
    protocol: {
      handle: vi.fn(
        (scheme: string, handler: (request: { url: string; method: string }) => Promise<Response> | Response) => {
          if (schemes.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
          schemes.set(scheme, handler);
        },
      ),
    },
  });
}

function createWebContents() {
  return Object.assign(new EventEmitter(), {
    setWindowOpenHandler: vi.fn<(handler: Callback) => void>(),
    reload: vi.fn<() => void>(),
    forcefullyCrashRenderer: vi.fn<() => void>(),
    send: vi.fn<(channel: string, job: unknown) => void>(),
    startDrag: vi.fn<(item: unknown) => void>(),
    printToPDF: vi.fn(async (_options: unknown): Promise<Buffer> => Buffer.from("%PDF-1.7")),
  });
}

export type SessionDouble = ReturnType<typeof createSession>;

const sessions = new Map<string, SessionDouble>();
const windows: WindowDouble[] = [];

function createWindow(options: unknown) {
  return Object.assign(new EventEmitter(), {
    options,
    webContents: createWebContents(),
    loadURL: vi.fn(async (_url: string) => {}),
    show: vi.fn<() => void>(),
    focus: vi.fn<() => void>(),
    restore: vi.fn<() => void>(),
    maximize: vi.fn<() => void>(),
    destroy: vi.fn<() => void>(),
    isMinimized: vi.fn(() => true),
    isMaximized: vi.fn(() => false),
    isDestroyed: vi.fn(() => false),
    getNormalBounds: vi.fn(() => ({ x: 0, y: 0, width: 1180, height: 820 })),
  });
}

export type WindowDouble = ReturnType<typeof createWindow>;

/** `new BrowserWindow(options)`: makes the page's contents known to the app, as Electron does. */
export function BrowserWindow(options: unknown): WindowDouble {
  const window = createWindow(options);
  windows.push(window);
  app.emit("web-contents-created", {}, window.webContents);
  return window;
}
BrowserWindow.getAllWindows = () => windows;

let isReady = false;
const paths = new Map<string, string>();
let readiness = Promise.withResolvers<void>();

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  isReady: vi.fn(() => isReady),
  /** What was called before the app was ready, in order. */
  beforeReady: [] as string[],
  setPath: vi.fn((name: string, path: string) => {
    paths.set(name, path);
    noteBeforeReady("setPath");
  }),
  getPath: vi.fn((name: string) => paths.get(name) ?? `/${name}`),
  enableSandbox: vi.fn(() => noteBeforeReady("enableSandbox")),
  requestSingleInstanceLock: vi.fn(() => {
    noteBeforeReady("requestSingleInstanceLock");
    return true;
  }),
  whenReady: vi.fn(() => readiness.promise),
  /** Not Electron's: happens there once the entry module has run to its end, and no sooner. */
  becomeReady: () => {
    isReady = true;
    readiness.resolve();
  },
  commandLine: { hasSwitch: vi.fn((_name: string) => false) },
  exit: vi.fn<(code: number) => void>(),
  quit: vi.fn<() => void>(),
  getVersion: vi.fn(() => "0.0.0"),
  getFileIcon: vi.fn(async (path: string) => `icon of ${path}`),
  getPreferredSystemLanguages: vi.fn((): string[] => ["en-GB"]),
  setAppUserModelId: vi.fn((_id: string) => noteBeforeReady("setAppUserModelId")),
  setAboutPanelOptions: vi.fn<(options: unknown) => void>(),
});

function noteBeforeReady(what: string): void {
  if (!isReady) app.beforeReady.push(what);
}

export const session = {
  /** Made when first asked for, and made known to the app, as Electron does. */
  get defaultSession(): SessionDouble {
    return sessionOf("");
  },
  fromPartition: vi.fn(sessionOf),
};

function sessionOf(partition: string): SessionDouble {
  const known = sessions.get(partition);
  if (known !== undefined) return known;
  const created = createSession();
  sessions.set(partition, created);
  app.emit("session-created", created);
  return created;
}

export const protocol = {
  registerSchemesAsPrivileged: vi.fn((_schemes: unknown) => noteBeforeReady("registerSchemesAsPrivileged")),
};

const invocations = new Map<string, (event: unknown, ...values: unknown[]) => unknown>();

export const ipcMain = {
  handle: vi.fn((channel: string, handler: (event: unknown, ...values: unknown[]) => unknown) => {
    invocations.set(channel, handler);
  }),
  /** Not Electron's: delivers a message as if a frame had sent it. */
  deliver: async (channel: string, event: unknown, ...values: unknown[]) =>
    await invocations.get(channel)?.(event, ...values),
};

export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: vi.fn(async (_channel: string, ..._values: unknown[]): Promise<unknown> => undefined),
});

export const contextBridge = {
  /** Not Electron's: what stands in the page's `window`. */
  exposed: new Map<string, unknown>(),
  exposeInMainWorld: vi.fn((name: string, value: unknown) => {
    contextBridge.exposed.set(name, value);
  }),
};

export const crashReporter = {
  start: vi.fn((_options: unknown) => noteBeforeReady("crashReporter.start")),
};

export const clipboard = { writeText: vi.fn(async (_text: string) => {}) };

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };

export const screen = {
  getPrimaryDisplay: vi.fn(() => display),
  getAllDisplays: vi.fn(() => [display]),
};

export const dialog = {
  showErrorBox: vi.fn<(title: string, content: string) => void>(),
  /** Closed without an answer, as with Escape, until a test answers. */
  showMessageBox: vi.fn(async (...values: unknown[]) => {
    const { cancelId = 0 } = values.at(-1) as { readonly cancelId?: number };
    return { response: cancelId, checkboxChecked: false };
  }),
  showMessageBoxSync: vi.fn((..._values: unknown[]): number => 0),
  showOpenDialog: vi.fn(async (..._values: unknown[]) => ({ canceled: false, filePaths: [] as string[] })),
};

export const safeStorage = {
  isAsyncEncryptionAvailable: vi.fn(async () => false),
  getSelectedStorageBackend: vi.fn((): "basic_text" | "gnome_libsecret" | "kwallet6" | "unknown" => "unknown"),
  encryptStringAsync: vi.fn(async (_text: string): Promise<Buffer> => Buffer.alloc(0)),
  decryptStringAsync: vi.fn(async (_encrypted: Buffer) => ({ shouldReEncrypt: false, result: "" })),
};

export const shell = {
  openExternal: vi.fn(async (_url: string) => {}),
  showItemInFolder: vi.fn((_path: string) => {}),
};

export const Menu = {
  buildFromTemplate: vi.fn((template: unknown) => template),
  setApplicationMenu: vi.fn((_menu: unknown) => {}),
};

/** A fresh Electron for the next test. */
export function resetElectron(): void {
  vi.resetAllMocks();
  app.removeAllListeners();
  ipcRenderer.removeAllListeners();
  app.isPackaged = true;
  isReady = false;
  paths.clear();
  readiness = Promise.withResolvers();
  app.beforeReady.length = 0;
  sessions.clear();
  for (const window of windows) window.emit("closed");
  windows.length = 0;
  invocations.clear();
  contextBridge.exposed.clear();
}

/** A session and page contents of their own, for the test of one guard. */
export { createSession, createWebContents };
