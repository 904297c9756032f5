/**
 * `npm run package`: the installers of this platform. `-- --dir`: only the unpacked folder. `-- --release`: signed and notarized, or not
 * at all. `-- --loopback`: the page with Node.js instead of Electron, for this platform. `-- --stub`: the unpacked folders of Linux, Windows
 * and macOS around a stub instead of Electron, which needs no network; they do not run.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import packageJson from "../package.json" with { type: "json" };
import { runtimeOf, writeLoopback } from "./package/loopback/write-loopback.ts";
import { type Packed, type PackOptions, pack } from "./package/pack.ts";
import type { PackagedPlatform } from "./package/packaged-places.ts";
import { missingForSigning } from "./package/signing.ts";
import { electronPackage } from "./start/find-electron.ts";
import { createStubDistribution } from "./stub-distribution/create-stub-distribution.ts";

const project = resolve(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    stub: { type: "boolean" },
    dir: { type: "boolean" },
    release: { type: "boolean" },
    loopback: { type: "boolean" },
    arch: { type: "string" },
  },
});

function electronVersion(): string {
  const installed = electronPackage();
  if (installed === null) throw new Error("The npm package of Electron is not installed: run “npm ci” first.");
  return installed.version;
}

function platformHere(): PackagedPlatform {
  const { platform } = process;
  if (platform === "linux" || platform === "win32" || platform === "darwin") return platform;
  throw new Error(`KeySpec is not packaged for ${platform}.`);
}

function architecture(): PackOptions["arch"] {
  const arch = values.arch ?? process.arch;
  if (arch === "x64" || arch === "arm64") return arch;
  throw new Error(`KeySpec is packaged for x64 and arm64, not for ${arch}.`);
}

function show(title: string, { folder, files, sizes, fuses, installers }: Packed): void {
  console.log(`\n${title}: ${folder}`);
  console.log(`  app.asar holds ${files.length} entries, nothing but what the program loads and package.json`);
  for (const { folder: part, files: count, bytes } of sizes)
    console.log(`  ${kilobytes(bytes)} in ${count} files of ${part === "." ? "the archive itself" : part}`);
  for (const { name, isSet } of fuses) console.log(`  fuse ${name}: ${isSet ? "on" : "off"}`);
  for (const installer of installers) console.log(`  ${installer}`);
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString("en")} kB`.padStart(9);
}

async function packStubs(): Promise<void> {
  const stubs = await mkdtemp(join(tmpdir(), "keyspec-stub-"));
  const version = electronVersion();
  try {
    for (const platform of ["linux", "win32", "darwin"] as const) {
      const electronDist = join(stubs, platform);
      await createStubDistribution(electronDist, platform, version);
      show(
        `${platform} (stub)`,
        await pack({
          project,
          platform,
          arch: "x64",
          target: "dir",
          electronVersion: version,
          electronDist,
          output: "dist/stub",
        }),
      );
    }
  } finally {
    await rm(stubs, { recursive: true, force: true });
  }
}

async function packReal(): Promise<void> {
  const platform = platformHere();
  const isRelease = values.release ?? false;
  const missing = isRelease ? missingForSigning(platform, process.env) : [];
  if (missing.length > 0) throw new Error(`A release is signed. ${missing.join(" ")}`);
  const target = values.dir ? "dir" : "installers";
  const options = { project, platform, arch: architecture(), target, isRelease } as const;
  show("KeySpec", await pack({ ...options, electronVersion: electronVersion(), output: "dist" }));
}

async function packLoopback(): Promise<void> {
  const platform = platformHere();
  if (platform === "darwin") throw new Error("npm brings no Node.js for macOS: use the disk image there.");
  const arch = architecture();
  const runtime = runtimeOf(project, platform, arch);
  const { version } = packageJson;
  console.log(`\n  ${await writeLoopback({ project, platform, arch, version, runtime, output: "dist" })}`);
}

try {
  if (values.stub) await packStubs();
  else await (values.loopback ? packLoopback() : packReal());
} catch (thrown) {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  console.error(`KeySpec could not be packaged: ${message}`);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|fetch failed/.test(message)) {
    console.error(
      "Electron and the tools for installers come from the network; “npm run package -- --stub” needs none.",
    );
  }
  process.exitCode = 1;
}
