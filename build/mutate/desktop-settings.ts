import type { SettingMutant } from "./setting-mutant.ts";
import { inverted, mutantsOfRows } from "./table-mutants.ts";

const security = "electron/desktop/security";
const started = "electron/desktop/start-desktop.test.ts";

/** Mutants of one module, each a pair of what stands there and of what stands there instead. */
function weakened(
  file: string,
  noticedBy: string,
  pairs: readonly (readonly [original: string, replacement: string])[],
): readonly SettingMutant[] {
  return pairs.map(([original, replacement]) => ({ file, original, replacement, noticedBy }));
}

/** Mutants of one guard of `security/`. */
function guard(
  name: string,
  ...pairs: readonly (readonly [original: string, replacement: string])[]
): readonly SettingMutant[] {
  return weakened(`${security}/${name}`, `${security}/security.test.ts`, pairs);
}

/** What Electron's security checklist asks of the desktop host, each taken away once. */
export const desktopSettings: readonly SettingMutant[] = [
  ...mutantsOfRows(
    { file: `${security}/web-preferences.ts`, noticedBy: started },
    /^ {2}\w+: (?:true|false),$/gm,
    inverted,
  ),
  ...mutantsOfRows({ file: `${security}/switches.ts`, noticedBy: started }, /^ {2}"[\w-]+",$/gm, () => ""),
  ...weakened(`${security}/switches.ts`, started, [["!app.isPackaged", "app.isPackaged"]]),
  ...weakened(`${security}/sandbox.ts`, started, [["app.enableSandbox();", ""]]),
  ...guard("web-preferences.ts", ["Object.freeze({", "({"]),
  ...guard(
    "permissions.ts",
    ['new Set(["clipboard-sanitized-write"])', 'new Set(["clipboard-sanitized-write", "clipboard-read"])'],
    ['new Set(["clipboard-sanitized-write"])', 'new Set(["clipboard-sanitized-write", "media"])'],
    ["allowedPermissions.has(permission) && isOwnUrl(origin)", "allowedPermissions.has(permission)"],
    ["allowedPermissions.has(permission) && isOwnUrl(origin)", "isOwnUrl(origin)"],
    ["decide(isAllowed(permission, details.requestingUrl))", "decide(true)"],
    ["isAllowed(permission, requestingOrigin),", "true,"],
    ["setDevicePermissionHandler(() => false)", "setDevicePermissionHandler(() => true)"],
    ["choose(null)", "choose({})"],
  ),
  ...guard(
    "navigation.ts",
    ["if (!isOwnUrl(event.url)) event", "if (isOwnUrl(event.url)) event"],
    ['contents.on("will-navigate", refuseForeign);', ""],
    ['contents.on("will-frame-navigate", refuseForeign);', ""],
    ['contents.on("will-redirect", refuseForeign);', ""],
  ),
  ...guard("windows.ts", ['action: "deny"', 'action: "allow"'], ["if (isExternalLink(url))", "if (true)"]),
  ...guard(
    "external-links.ts",
    ["externalHosts.has(url.hostname)", "[...externalHosts].some((host) => url.hostname.endsWith(host))"],
    [' || url.protocol !== "https:"', ""],
    [' && url.port === ""', ""],
    [' && url.username === ""', ""],
    [' && url.password === ""', ""],
  ),
  ...guard("webviews.ts", ["event.preventDefault()", "undefined"]),
  ...guard(
    "requests.ts",
    ["cancel: !isAllowed", "cancel: false"],
    ['text.startsWith("data:")', 'text.startsWith("d")'],
    [' && isOwnUrl(text.slice("blob:".length))', ""],
    ['alsoAllowed.includes(URL.parse(url)?.protocol ?? "")', "alsoAllowed.some((scheme) => url.includes(scheme))"],
  ),
  ...guard("certificates.ts", ["event.preventDefault();", ""], ["choose();", "choose(_certificates[0]);"]),
  ...weakened(`${security}/file-protocol.ts`, started, [["status: 403", "status: 200"]]),
  ...weakened(`${security}/single-instance.ts`, started, [
    ["if (!app.requestSingleInstanceLock({ files })) return false;", "app.requestSingleInstanceLock({ files });"],
    ["told.success ? told.data.files : []", "additionalData?.files ?? []"],
    [".filter((file) => isAbsolute(file))", ""],
  ]),
  ...weakened(`${security}/sender.ts`, "electron/desktop/ipc.test.ts", [
    ['if (senderFrame === null) return "its frame is gone";', "if (senderFrame === null) return null;"],
    ['if (senderFrame.parent !== null) return "it comes from a frame inside the page";', ""],
    ['if (!isOwnUrl(senderFrame.url)) return "it comes from another origin";', ""],
  ]),
  ...weakened("electron/desktop/ipc.ts", "electron/desktop/ipc.test.ts", [["if (refusal !== null) {", "if (false) {"]]),
  ...weakened("electron/desktop/origin.ts", "electron/desktop/origin.test.ts", [
    ["url.protocol !== ", "false && url.protocol !== "],
    ["url.host === ownHost", "url.host.startsWith(ownHost)"],
    [' && url.username === ""', ""],
    [' && url.password === ""', ""],
  ]),
  ...weakened("electron/desktop/preload.ts", "electron/desktop/preload.test.ts", [
    ['exposeInMainWorld("keyspecHost", {', 'exposeInMainWorld("keyspecHost", { ipcRenderer,'],
    ["if (!Object.hasOwn(heardEvents, event)) throw", "if (false) throw"],
    ["callback(heard);", "callback(_event as never);"],
  ]),
  ...weakened("electron/desktop/protocol.ts", started, [
    ["standard: true, secure: true,", "standard: true, secure: false,"],
    ["supportFetchAPI: true,", "supportFetchAPI: true, bypassCSP: true,"],
    ["supportFetchAPI: true,", "supportFetchAPI: true, corsEnabled: true,"],
  ]),
  ...mutantsOfRows(
    { file: "electron/desktop/page-source.ts", noticedBy: "electron/desktop/page-source.test.ts" },
    /^ {4}"(?:Content-Security-Policy|X-|Referrer-|Cross-).*,$/gm,
    () => "",
  ),
  ...weakened("electron/desktop/page-source.ts", "electron/desktop/page-source.test.ts", [
    ['if (method !== "GET") return refuse(405);', ""],
    ["if (!isOwnUrl(url)) return refuse(403);", ""],
    ["if (contentType === undefined) return refuse(404);", ""],
    ["{ status, headers: securityHeaders(freshNonce()) }", "{ status }"],
    ["new Uint8Array(16)", "new Uint8Array(4)"],
    ['...(isPage && { "Cache-Control": "no-store" })', ""],
  ]),
  ...weakened("electron/desktop/page-path.ts", "electron/desktop/page-path.test.ts", [
    ["!relative.startsWith(", '!"".startsWith('],
    [" && !path.isAbsolute(relative)", ""],
    [' || decoded.includes("\\0")', ""],
  ]),
  ...weakened("electron/desktop/profile.ts", "electron/desktop/profile.test.ts", [["0o700", "0o755"]]),
  ...weakened("electron/desktop/profile.ts", started, [['app.setPath("userData", folder);', ""]]),
  ...weakened("electron/desktop/window.ts", started, [["devTools: !app.isPackaged", "devTools: true"]]),
  ...weakened("electron/desktop/main.ts", "electron/desktop/main.test.ts", [
    ["alsoAllowed: []", 'alsoAllowed: ["https:"]'],
  ]),
  ...weakened("electron/desktop/ports/electron-secrets.ts", "electron/desktop/ports/electron-secrets.test.ts", [
    ['return backend === "basic_text" || backend === "unknown" ? noStore : null;', "return null;"],
    ["if (!isProtected(encrypted)) throw unavailable(noStore);", ""],
  ]),
  ...weakened("electron/desktop/start-desktop.ts", started, [
    ["  sandbox();\n", ""],
    ["if (refused !== null) {", "if (false) {"],
    ["  registerOwnScheme();\n", ""],
    ["  profile(options.profile);\n", ""],
    ["if (!isFirst) return false;", ""],
    ["  certificates();\n", ""],
    ["    permissions(created);\n", ""],
    ["    requests(created, alsoAllowed);\n", ""],
    ["    fileProtocol(created);\n", ""],
    ["    navigation(contents);\n", ""],
    ["    windows(contents);\n", ""],
    ["    webviews(contents);\n", ""],
  ]),
];
