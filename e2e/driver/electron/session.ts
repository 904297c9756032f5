import { EventEmitter } from "node:events";
import type * as Electron from "electron";
import type { MainSide, Served } from "../two-sides.ts";
import { app } from "./app.ts";
import { answerTo } from "./browser.ts";
import { windows } from "./windows.ts";

type SchemeHandler = Parameters<Electron.Protocol["handle"]>[1];
type RequestListener = (details: { readonly url: string }, decide: (response: { cancel?: boolean }) => void) => void;
type PermissionCheck = Parameters<Electron.Session["setPermissionCheckHandler"]>[0];

const schemes = new Map<string, SchemeHandler>();
let listener: RequestListener | null = null;
let permissionCheck: PermissionCheck = null;

type Used = Pick<
  Electron.Session,
  | "setPermissionRequestHandler"
  | "setPermissionCheckHandler"
  | "setDevicePermissionHandler"
  | "setDisplayMediaRequestHandler"
> & { readonly protocol: Pick<Electron.Protocol, "handle"> };

function createSession() {
  return Object.assign(new EventEmitter(), {
    // Asked for devices, screens and by dialogs only; the unit tests of the guards call them.
    setPermissionRequestHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setPermissionCheckHandler: (handler) => {
      permissionCheck = handler;
    },
    webRequest: {
      onBeforeRequest: (added: RequestListener) => {
        listener = added;
      },
    },
    protocol: {
      handle: (scheme, handler) => {
        if (schemes.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
        schemes.set(scheme, handler);
      },
    },
  } satisfies Used & { webRequest: object });
}

let made: ReturnType<typeof createSession> | undefined;

/** `session`: the one session is made, and made known, when somebody first asks for it. */
export const session = {
  get defaultSession(): ReturnType<typeof createSession> {
    if (made === undefined) {
      made = createSession();
      app.emit("session-created", made);
    }
    return made;
  },
};

/** `protocol`: what must be said of schemes before Electron is ready. */
export const protocol: Pick<Electron.Protocol, "registerSchemesAsPrivileged"> = {
  registerSchemesAsPrivileged: (custom) => {
    const standard = custom.every(
      ({ privileges }) => privileges?.standard && privileges.secure && !privileges.bypassCSP,
    );
    // The driver's pages are those of a secure, standard origin, and cannot be anything else.
    if (!standard) throw new Error("The driver knows secure, standard schemes only, under the page's own policy.");
  },
};

function isCancelled(url: string): Promise<boolean> {
  const asked = listener;
  if (asked === null) return Promise.resolve(false);
  return new Promise((decided) => asked({ url }, ({ cancel = false }) => decided(cancel)));
}

async function answerOf(url: string, method: string): Promise<Served> {
  if (await isCancelled(url)) return { kind: "cancelled" };
  const handler = schemes.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return { kind: "nobody" };
  const response = await handler(new Request(url, { method }) as Parameters<SchemeHandler>[0]);
  return {
    kind: "answer",
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

const mainSide: Pick<MainSide, "request" | "mayUse"> = {
  request: answerOf,
  mayUse: (number, permission, origin) => {
    const contents = windows.number(number)?.webContents ?? null;
    // Electron grants what nobody decides.
    return permissionCheck?.(contents as never, permission as never, origin, { isMainFrame: true } as never) ?? true;
  },
};
answerTo(mainSide);
