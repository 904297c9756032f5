import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sources as citedSources } from "#shared/catalogue/sources.ts";
import { isExternalLink } from "./external-links.ts";

const root = resolve(import.meta.dirname, "../../..");

/** Program text without tests: path from the project's root → text. */
function sources(pattern: string): readonly (readonly [file: string, text: string])[] {
  return globSync(pattern, { cwd: root })
    .filter((file) => !/\.(test|double)\.tsx?$/.test(file))
    .map((file) => [file.replaceAll("\\", "/"), readFileSync(resolve(root, file), "utf8")] as const);
}

describe("the text of the program", () => {
  const desktop = sources("electron/desktop/**/*.ts");

  it("is looked at", () => {
    expect(desktop.length).toBeGreaterThan(20);
  });

  it("touches ipcMain in one file, and contextBridge in one", () => {
    expect(desktop.filter(([, text]) => /\bipcMain\b/.test(text)).map(([file]) => file)).toEqual([
      "electron/desktop/ipc.ts",
    ]);
    expect(desktop.filter(([, text]) => /\bcontextBridge\b/.test(text)).map(([file]) => file)).toEqual([
      "electron/desktop/preload.ts",
    ]);
  });

  it.each([
    ["switches webSecurity off (checklist item 6)", /webSecurity: false/],
    ["allows insecure content (item 8)", /allowRunningInsecureContent: true/],
    [
      "asks for experimental features (items 9 and 10)",
      /experimentalFeatures: true|enableBlinkFeatures|enable-blink-features/,
    ],
    ["gives a page Node (item 2)", /nodeIntegration\w*: true/],
    ["leaves the sandbox (item 4)", /appendSwitch\("no-sandbox|sandbox: false/],
    [
      "overrides the check of a server's certificate",
      /on\("certificate-error"|setCertificateVerifyProc|appendSwitch\(\s*"ignore-certificate-errors/,
    ],
    ["opens a file as the system would", /shell\.openPath\(/],
    ["bypasses the content security policy", /bypassCSP: true|corsEnabled: true/],
    ["uploads crashes", /uploadToServer: true|setUploadToServer|submitURL/],
  ])("never %s", (_title, pattern) => {
    expect(desktop.filter(([, text]) => pattern.test(text)).map(([file]) => file)).toEqual([]);
  });

  it("starts the crash reporter in one place, which says that nothing is uploaded (Electron's default is that it is)", () => {
    const starts = desktop.filter(([, text]) => /crashReporter\.start/.test(text));
    expect(starts.map(([file]) => file)).toEqual(["electron/desktop/trouble/minidumps.ts"]);
    expect(starts[0]?.[1]).toContain("crashReporter.start({ uploadToServer: false,");
  });

  it("cites only sources that the window may open in a browser", () => {
    const folders = ["authorities", "import-steps", "products", "providers", "requests", "roles", "rules", "targets"];
    const inFolders = sources(`shared/{${folders.join(",")}}/**/*.ts`).flatMap(([, text]) =>
      [...text.matchAll(/\burl: "(?<url>[^"]+)"/g)].map(({ groups }) => groups?.["url"] ?? ""),
    );
    const cited = [
      ...Object.values(citedSources).flatMap((source) => ("url" in source ? [source.url] : [])),
      ...inFolders,
    ];
    expect(inFolders.length).toBeGreaterThan(3);
    expect(cited.length - inFolders.length).toBeGreaterThan(5);
    expect(cited.filter((url) => !isExternalLink(url))).toEqual([]);
  });
});
