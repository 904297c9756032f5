import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Arch, build, Platform } from "electron-builder";
import { electronBuilderConfiguration } from "../electron-builder.ts";
import { checkArchive } from "./check-archive.ts";
import { checkLicences } from "./check-licences.ts";
import { type FolderSize, folderSizes } from "./folder-sizes.ts";
import { type FuseReading, readFuses } from "./fuses.ts";
import { archiveOf, type PackagedPlatform, programOf, resourcesOf } from "./packaged-places.ts";
import { programs, unusedModules } from "./unused-modules.ts";

export type PackOptions = {
  /** Folder with package.json, out/ and build/icon.*. */
  readonly project: string;
  readonly platform: PackagedPlatform;
  readonly arch: "x64" | "arm64";
  /** "dir": an unpacked folder; "installers": what electron-builder.ts names for the platform. */
  readonly target: "dir" | "installers";
  readonly electronVersion: string;
  readonly electronDist?: string;
  readonly output: string;
  /** Signed and notarized, or not built. */
  readonly isRelease?: boolean;
};

export type Packed = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly sizes: readonly FolderSize[];
  readonly fuses: readonly FuseReading[];
  readonly installers: readonly string[];
};

const platforms = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC } as const;
const folderNames = { linux: "linux", win32: "win", darwin: "mac" } as const;

/** Packs the application and then looks at what came out: the archive's content and the fuses, read back from disk. */
export async function pack(options: PackOptions): Promise<Packed> {
  const { project, platform, arch, target, output, electronVersion, electronDist, isRelease = false } = options;
  const unused = unusedModules(join(project, "out/node"), programs.desktop).map((name) => `out/node/${name}`);
  const installers = await build({
    projectDir: project,
    publish: "never",
    targets: platforms[platform].createTarget(target === "dir" ? "dir" : null, Arch[arch]),
    config: electronBuilderConfiguration({
      output,
      electronVersion,
      unused,
      isRelease,
      ...(electronDist !== undefined && { electronDist }),
    }),
  });
  const folder = packedFolder(resolve(project, output), platform, arch);
  checkLicences(resourcesOf(folder, platform));
  const archive = archiveOf(folder, platform);
  const files = checkArchive(archive);
  return {
    folder,
    files,
    sizes: folderSizes(archive, files),
    fuses: await readFuses(programOf(folder, platform)),
    installers: target === "dir" ? [] : installers,
  };
}

/** electron-builder leaves the architecture out of the name where it is the platform's first one. */
function packedFolder(output: string, platform: PackagedPlatform, arch: PackOptions["arch"]): string {
  const suffix = platform === "darwin" ? "" : "-unpacked";
  const name = folderNames[platform];
  const folder = [`${name}-${arch}${suffix}`, `${name}${suffix}`].map((entry) => join(output, entry)).find(existsSync);
  if (folder === undefined) throw new Error(`electron-builder left no folder for ${platform} ${arch} in ${output}.`);
  return folder;
}
