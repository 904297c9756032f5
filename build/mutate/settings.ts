import { desktopSettings } from "./desktop-settings.ts";
import type { SettingMutant } from "./setting-mutant.ts";
import { inverted, mutantsOfRows } from "./table-mutants.ts";

const packaging = { file: "build/electron-builder.ts", noticedBy: "build/electron-builder.test.ts" } as const;
const signing = { file: "build/package/signing.ts", noticedBy: "build/package/signing.test.ts" } as const;
const archive = { file: "build/package/check-archive.ts", noticedBy: "build/package.test.ts" } as const;
const fuses = { file: "build/package/fuses.ts", noticedBy: "build/package/fuses.test.ts" } as const;
const policy = { file: "shared/api/csp.ts", noticedBy: "shared/api/csp.test.ts" } as const;
const host = { noticedBy: "electron/web/start-loopback-host.test.ts" } as const;

/** What a swapped operator does not find: settings, which are words and numbers. `npm run mutate -- settings` tries each. */
export const settingMutants: readonly SettingMutant[] = [
  ...mutantsOfRows(policy, /^ {4}["`].+["`],$/gm, () => ""),
  { ...policy, original: "\"script-src 'self'\"", replacement: "\"script-src 'self' 'unsafe-inline'\"" },
  { ...policy, original: "\"connect-src 'self'\"", replacement: '"connect-src *"' },
  {
    ...host,
    file: "electron/web/serve-opening.ts",
    original: "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    replacement: "",
  },
  {
    ...host,
    file: "electron/web/set-response-headers.ts",
    original: "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    replacement: "",
  },
  { ...packaging, original: '"!node_modules/**"', replacement: '"node_modules/**"' },
  { ...packaging, original: '"!**/*.map"', replacement: '"shared/**", "electron/**", "!**/*.map"' },
  {
    ...packaging,
    original: "publish: null,",
    replacement: 'publish: { provider: "generic", url: "https://example.com" },',
  },
  { ...packaging, original: "include: ", replacement: "script: " },
  { ...packaging, original: 'rank: "Alternate"', replacement: 'rank: "Owner"' },
  { ...packaging, original: "upgradeCode: productIdentity.msiUpgradeCode", replacement: "" },
  { ...signing, original: "forceCodeSigning: isRelease", replacement: "forceCodeSigning: false" },
  {
    ...signing,
    original: 'signingHashAlgorithms: ["sha256"]',
    replacement: 'signingHashAlgorithms: ["sha1", "sha256"]',
  },
  { ...signing, original: "hardenedRuntime: isRelease", replacement: "hardenedRuntime: false" },
  { ...signing, original: "notarize: isRelease", replacement: "notarize: false" },
  { ...packaging, original: "executableArgs: []", replacement: 'executableArgs: ["--no-sandbox"]' },
  { ...archive, original: "(^|\\/)node_modules(\\/|$)|", replacement: "" },
  { ...archive, original: "map|ts|tsx|", replacement: "" },
  { ...fuses, original: "strictlyRequireAllFuses: true", replacement: "strictlyRequireAllFuses: false" },
  ...mutantsOfRows(fuses, /\[FuseV1Options\.\w+\]: (?:true|false),/g, inverted),
  {
    file: "electron/web/token.ts",
    original: "timingSafeEqual(given, expected)",
    replacement: "given.equals(expected)",
    noticedBy: "electron/web/token.test.ts",
  },
  {
    file: "electron/ports/write-file-atomically.ts",
    original: "await handle.writeFile(data);\n    await handle.sync();",
    replacement: "await handle.writeFile(data);",
    noticedBy: "electron/ports/write-file-atomically.test.ts",
  },
  {
    file: "electron/ports/write-file-atomically.ts",
    original: "owner: 0o600",
    replacement: "owner: 0o644",
    noticedBy: "electron/ports/write-file-atomically.test.ts",
  },
  {
    file: "electron/ports/make-folder.ts",
    original: "0o700",
    replacement: "0o755",
    noticedBy: "electron/ports/node-files.test.ts",
  },
  ...desktopSettings,
];
