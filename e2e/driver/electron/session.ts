import { EventEmitter } from "node:events";
import type * as Electron from "electron";
import type { MainSide, Served, WindowNumber } from "../two-sides.ts";
import { app } from "./app.ts";
import { answerTo } from "./browser.ts";
import { windows } from "./windows.ts";

type SchemeHandler = Parameters<Electron.Protocol["handle"]>[1];
type RequestListener = (details: { readonly url: string }, decide: (response: { cancel?: boolean }) => void) => void;
type PermissionCheck = Parameters<Electron.Session["setPermissionCheckHandler"]>[0];

type Used = Pick<
  Electron.Session,
  | "setPermissionRequestHandler"
  | "setPermissionCheckHandler"
  | "setDevicePermissionHandler"
  | "setDisplayMediaRequestHandler"
> & { readonly protocol: Pick<Electron.Protocol, "handle"> };

function createSession() {
  const schemes = new Map<string, SchemeHandler>();
  let listener: RequestListener | null = null;
  let permissionCheck: PermissionCheck = null;
  /** Not Electron's: what the driver asks. */
  const asked = {
    isCancelled: (url: string): Promise<boolean> => {
      const guard = listener;
      if (guard === null) return Promise.resolve(false);
      return new Promise((decided) => guard({ url }, ({ cancel = false }) => decided(cancel)));
    },
    handlerOf: (url: string): SchemeHandler | undefined => schemes.get(new URL(url).protocol.slice(0, -1)),
    permissionCheck: (): PermissionCheck => permissionCheck,
  };
  return Object.assign(new EventEmitter(), { asked }, {
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

type SessionDouble = ReturnType<typeof createSession>;
const made = new Map<string, SessionDouble>();

/** A session is made, and made known, when somebody first asks for it. The default one has no name. */
function sessionOf(partition: string): SessionDouble {
  const known = made.get(partition);
  if (known !== undefined) return known;
  const created = createSession();
  made.set(partition, created);
  app.emit("session-created", created);
  return created;
}

/** `session`. */
export const session = {
  get defaultSession(): SessionDouble {
    return sessionOf("");
  },
  fromPartition: sessionOf,
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

const sessionOfWindow = (number: WindowNumber): SessionDouble => sessionOf(windows.number(number)?.partition ?? "");

async function answerOf(number: WindowNumber, url: string, method: string): Promise<Served> {
  const { asked } = sessionOfWindow(number);
  if (await asked.isCancelled(url)) return { kind: "cancelled" };
  const handler = asked.handlerOf(url);
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
    const check = sessionOfWindow(number).asked.permissionCheck();
    const contents = windows.number(number)?.webContents ?? null;
    // Electron grants what nobody decides.
    return check?.(contents as never, permission as never, origin, { isMainFrame: true } as never) ?? true;
  },
};
answerTo(mainSide);
