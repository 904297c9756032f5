import { emptyArchive } from "./empty-archive.ts";
import { fuseWire } from "./fuse-wire.ts";
import type { StubFile } from "./stub-file.ts";

const helpers = ["Helper", "Helper (GPU)", "Helper (Plugin)", "Helper (Renderer)"];
const framework = "Contents/Frameworks/Electron Framework.framework/Electron Framework";

/** Electron.app with its four helpers; the fuse wire is in the framework, not in the program. */
export function macApplication(version: string): Readonly<Record<string, StubFile>> {
  const helperFiles = helpers.flatMap((helper) =>
    bundle(`Contents/Frameworks/Electron ${helper}.app/`, `Electron ${helper}`, version),
  );
  const files: readonly (readonly [string, StubFile])[] = [
    ...bundle("", "Electron", version),
    ...helperFiles,
    [framework, { content: fuseWire(), isProgram: true }],
    ["Contents/Resources/electron.icns", { content: "stub" }],
    ["Contents/Resources/default_app.asar", { content: emptyArchive() }],
  ];
  return Object.fromEntries(files.map(([name, file]) => [`Electron.app/${name}`, file]));
}

function bundle(folder: string, name: string, version: string): readonly (readonly [string, StubFile])[] {
  return [
    [
      `${folder}Contents/Info.plist`,
      {
        content: propertyList({
          CFBundleExecutable: name,
          CFBundleName: name,
          CFBundleDisplayName: name,
          CFBundleIdentifier: "com.github.Electron",
          CFBundleVersion: version,
          CFBundleShortVersionString: version,
          CFBundlePackageType: "APPL",
        }),
      },
    ],
    [`${folder}Contents/MacOS/${name}`, { content: "stub", isProgram: true }],
  ];
}

function propertyList(values: Readonly<Record<string, string>>): string {
  const entries = Object.entries(values).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>${entries.join("")}</dict></plist>\n`;
}
