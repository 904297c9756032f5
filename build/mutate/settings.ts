import type { Mutant } from "./mutants.ts";

/** A security setting taken away or weakened, and the tests that must notice. */
export type SettingMutant = {
  readonly file: string;
  /** Text that the file has once. */
  readonly original: string;
  readonly replacement: string;
  /** Test file that must fail. */
  readonly noticedBy: string;
};

/** @throws Error where the file does not have the setting exactly once: the list is to be brought up to date */
export function mutantOfSetting({ file, original, replacement }: SettingMutant, source: string): Mutant {
  const start = source.indexOf(original);
  if (start === -1 || source.indexOf(original, start + 1) !== -1)
    throw new Error(`${file} does not have the setting exactly once: ${original}`);
  return { file, start, end: start + original.length, original, replacement };
}

const packaging = { file: "build/electron-builder.ts", noticedBy: "build/electron-builder.test.ts" } as const;
const signing = { file: "build/package/signing.ts", noticedBy: "build/package/signing.test.ts" } as const;
const archive = { file: "build/package/check-archive.ts", noticedBy: "build/package.test.ts" } as const;
const fuses = { file: "build/package/fuses.ts", noticedBy: "build/package.test.ts" } as const;
const policy = { file: "shared/api/csp.ts", noticedBy: "shared/api/csp.test.ts" } as const;
const desktop = { noticedBy: "electron/desktop/start-desktop.test.ts" } as const;
const host = { noticedBy: "electron/web/start-loopback-host.test.ts" } as const;

/** What a swapped operator does not find: settings, which are words and numbers. `npm run mutate -- settings` tries each. */
export const settingMutants: readonly SettingMutant[] = [
  {
    file: "electron/desktop/security/external-links.ts",
    original: "externalHosts.has(url.hostname)",
    replacement: "[...externalHosts].some((host) => url.hostname.endsWith(host))",
    noticedBy: "electron/desktop/security/security.test.ts",
  },
  {
    file: "electron/desktop/profile.ts",
    original: "0o700",
    replacement: "0o755",
    noticedBy: "electron/desktop/profile.test.ts",
  },
  { ...policy, original: "\"frame-ancestors 'none'\",", replacement: "" },
  { ...policy, original: "\"base-uri 'none'\",", replacement: "" },
  { ...policy, original: "\"form-action 'none'\",", replacement: "" },
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
  {
    ...fuses,
    original: "NodeOptionsEnvironmentVariable]: false",
    replacement: "NodeOptionsEnvironmentVariable]: true",
  },
  { ...fuses, original: "NodeCliInspectArguments]: false", replacement: "NodeCliInspectArguments]: true" },
  { ...fuses, original: "OnlyLoadAppFromAsar]: true", replacement: "OnlyLoadAppFromAsar]: false" },
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
  {
    ...desktop,
    file: "electron/desktop/security/switches.ts",
    original: '"remote-debugging-port",',
    replacement: "",
  },
  {
    ...desktop,
    file: "electron/desktop/security/switches.ts",
    original: "!app.isPackaged",
    replacement: "app.isPackaged",
  },
  {
    ...desktop,
    file: "electron/desktop/security/web-preferences.ts",
    original: "sandbox: true",
    replacement: "sandbox: false",
  },
  {
    ...desktop,
    file: "electron/desktop/security/web-preferences.ts",
    original: "contextIsolation: true",
    replacement: "contextIsolation: false",
  },
];
