import type { Session, WebContents } from "electron";
import { beforeEach, describe, expect, it, vi } from "vitest";
import * as electron from "../electron.double.ts";
import { certificates } from "./certificates.ts";
import { isExternalLink } from "./external-links.ts";
import { navigation } from "./navigation.ts";
import { permissions } from "./permissions.ts";
import { requests } from "./requests.ts";
import { webPreferences } from "./web-preferences.ts";
import { webviews } from "./webviews.ts";
import { windows } from "./windows.ts";

const own = "app://keyspec/index.html";
const foreign = [
  "https://example.com/",
  "http://127.0.0.1/",
  "file:///etc/passwd",
  "app://other/",
  "javascript:alert(1)",
  "about:blank",
  "nonsense",
];

function guardedContents(guard: (contents: WebContents) => void) {
  const contents = electron.createWebContents();
  guard(contents as unknown as WebContents);
  return contents;
}

function guardedSession(guard: (session: Session) => void) {
  const session = electron.createSession();
  guard(session as unknown as Session);
  return session;
}

/** The handler that a guard gave to Electron. */
function handlerOf(recorded: {
  readonly mock: { readonly calls: readonly (readonly unknown[])[] };
}): (...values: unknown[]) => unknown {
  const handler = recorded.mock.calls[0]?.[0];
  if (typeof handler !== "function") throw new Error("The guard set no handler.");
  return (...values) => handler(...values);
}

beforeEach(() => electron.resetElectron());

describe("permissions (checklist item 5)", () => {
  const session = () => guardedSession(permissions);
  const refused = [
    "clipboard-read",
    "media",
    "geolocation",
    "notifications",
    "openExternal",
    "fileSystem",
    "usb",
    "hid",
    "serial",
    "unknown",
    "a-new-one",
  ];

  function request(permission: string, requestingUrl: string): boolean | undefined {
    const handler = handlerOf(session().setPermissionRequestHandler);
    let decision: boolean | undefined;
    handler({}, permission, (granted: boolean) => (decision = granted), { requestingUrl });
    return decision;
  }
  function check(permission: string, origin: string): unknown {
    const handler = handlerOf(session().setPermissionCheckHandler);
    return handler(null, permission, origin);
  }

  it("lets our page write text to the clipboard", () => {
    expect(request("clipboard-sanitized-write", own)).toBe(true);
    expect(check("clipboard-sanitized-write", "app://keyspec/")).toBe(true);
  });

  it.each(refused)("refuses %s, on request and on check", (permission) => {
    expect(request(permission, own)).toBe(false);
    expect(check(permission, "app://keyspec/")).toBe(false);
  });

  it.each(foreign)("refuses even the clipboard to %s", (origin) => {
    expect(request("clipboard-sanitized-write", origin)).toBe(false);
    expect(check("clipboard-sanitized-write", origin)).toBe(false);
  });

  it("hands out no device and no picture of the screen", () => {
    const guarded = session();
    expect(handlerOf(guarded.setDevicePermissionHandler)()).toBe(false);
    const choose = vi.fn();
    handlerOf(guarded.setDisplayMediaRequestHandler)({}, choose);
    expect(choose).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe("navigation (checklist item 13)", () => {
  const events = ["will-navigate", "will-frame-navigate", "will-redirect"];

  it.each(events.flatMap((name) => foreign.map((url) => [name, url] as const)))("stops %s to %s", (name, url) => {
    const preventDefault = vi.fn();
    guardedContents(navigation).emit(name, { url, preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it.each(events)("lets %s within the page happen", (name) => {
    const preventDefault = vi.fn();
    guardedContents(navigation).emit(name, { url: `${own}#/convert`, preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
  });
});

describe("windows (checklist items 14 and 15)", () => {
  function open(url: string): unknown {
    const contents = guardedContents(windows);
    return handlerOf(contents.setWindowOpenHandler)({ url });
  }

  it.each([...foreign, own, "https://learn.microsoft.com/"])("are never opened for %s", (url) => {
    expect(open(url)).toEqual({ action: "deny" });
  });

  it("send a link to a cited source to the browser", () => {
    open("https://learn.microsoft.com/en-us/skypeforbusiness/");
    expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith(
      "https://learn.microsoft.com/en-us/skypeforbusiness/",
    );
  });

  it.each([
    ...foreign,
    "http://learn.microsoft.com/",
    "https://learn.microsoft.com.example.com/",
    "https://evil.learn.microsoft.com/",
    "https://notgithub.com/",
    "https://a.github.com/",
    "https://learn.microsoft.com@example.com/",
    "https://user:word@learn.microsoft.com/",
    "https://user@learn.microsoft.com/",
    "https://:word@learn.microsoft.com/",
    "https://learn.microsoft.com:8443/",
    "https://example.com/?https://learn.microsoft.com/",
    "smb://learn.microsoft.com/share",
    "ms-msdt:/id",
  ])("never hand %s to the system", (url) => {
    open(url);
    expect(isExternalLink(url)).toBe(false);
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
  });

  it("survive a system without a browser", async () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    electron.shell.openExternal.mockRejectedValueOnce(new Error("no browser"));
    expect(open("https://cabforum.org/")).toEqual({ action: "deny" });
    await vi.waitFor(() => expect(write).toHaveBeenCalledWith(expect.stringContaining("no browser")));
  });
});

describe("webviews (checklist items 11 and 12)", () => {
  it("are never attached", () => {
    const preventDefault = vi.fn();
    guardedContents(webviews).emit("will-attach-webview", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe("requests (checklist item 1)", () => {
  function isCancelled(url: string, alsoAllowed: readonly string[] = []): boolean | undefined {
    const session = guardedSession((guarded) => requests(guarded, alsoAllowed));
    const handler = handlerOf(session.webRequest.onBeforeRequest);
    let cancelled: boolean | undefined;
    handler({ url }, ({ cancel }: { cancel: boolean }) => (cancelled = cancel));
    return cancelled;
  }

  it.each([own, "data:image/png;base64,AA==", "blob:app://keyspec/1b2c"])("let %s pass", (url) => {
    expect(isCancelled(url)).toBe(false);
  });

  it.each([
    "https://example.com/",
    "http://localhost/",
    "ws://127.0.0.1/",
    "wss://example.com/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "app://other/",
    "blob:https://example.com/1",
    "devtools://devtools/",
    "chrome-extension://abc/",
    "nonsense",
  ])("stop %s", (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  it("let what development names pass, and no more", () => {
    expect(isCancelled("devtools://devtools/bundled/", ["devtools:"])).toBe(false);
    expect(isCancelled("https://example.com/devtools:", ["devtools:"])).toBe(true);
  });
});

describe("client certificates", () => {
  it("are never offered", () => {
    certificates();
    const [preventDefault, choose] = [vi.fn(), vi.fn()];
    electron.app.emit("select-client-certificate", { preventDefault }, null, "https://example.com", [{}], choose);
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(choose).toHaveBeenCalledExactlyOnceWith();
  });
});

describe("the web preferences", () => {
  it("cannot be changed at run time", () => {
    expect(Object.isFrozen(webPreferences)).toBe(true);
  });
});
