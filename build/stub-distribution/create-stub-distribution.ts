import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PackagedPlatform } from "../package/packaged-places.ts";
import { emptyArchive } from "./empty-archive.ts";
import { fuseWire } from "./fuse-wire.ts";
import { macApplication } from "./mac-application.ts";
import { portableExecutable } from "./portable-executable.ts";
import type { StubFile } from "./stub-file.ts";

/**
 * Writes what electron-builder takes for a distribution of Electron, but which runs nowhere: for packaging on a machine
 * that cannot fetch the real one. It has the files that electron-builder renames, edits or leaves out, and a program
 * with a fuse wire.
 */
export async function createStubDistribution(
  folder: string,
  platform: PackagedPlatform,
  version: string,
): Promise<void> {
  const files = { ...platformFiles(platform, version), version, LICENSE: "stub", "LICENSES.chromium.html": "stub" };
  for (const [name, file] of Object.entries(files)) {
    const { content, isProgram = false } = typeof file === "string" ? { content: file } : file;
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { mode: isProgram ? 0o755 : 0o644 });
  }
}

function platformFiles(platform: PackagedPlatform, version: string): Readonly<Record<string, StubFile>> {
  switch (platform) {
    case "darwin":
      return macApplication(version);
    case "win32":
      return {
        ...commonFiles(),
        "electron.exe": { content: Buffer.concat([portableExecutable(version), fuseWire()]), isProgram: true },
      };
    case "linux":
      return {
        ...commonFiles(),
        electron: { content: Buffer.concat([Buffer.from("#!/bin/sh\nexit 1\n"), fuseWire()]), isProgram: true },
        "chrome-sandbox": { content: "stub", isProgram: true },
        chrome_crashpad_handler: { content: "stub", isProgram: true },
      };
  }
}

function commonFiles(): Readonly<Record<string, StubFile>> {
  const names = [
    "chrome_100_percent.pak",
    "resources.pak",
    "icudtl.dat",
    "snapshot_blob.bin",
    "v8_context_snapshot.bin",
    "locales/en-US.pak",
  ];
  return {
    ...Object.fromEntries(names.map((name) => [name, { content: "stub" }])),
    "resources/default_app.asar": { content: emptyArchive() },
  };
}
