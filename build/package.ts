/**
 * `npm run package`: the installers of this platform. `-- --dir`: only the unpacked folder. `-- --stub`: the unpacked
 * folders of Linux, Windows and macOS around a stub instead of Electron, which needs no network; they do not run.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Packed, type PackOptions, pack } from "./package/pack.ts";
import type { PackagedPlatform } from "./package/packaged-places.ts";
import { electronPackage } from "./start/find-electron.ts";
import { createStubDistribution } from "./stub-distribution/create-stub-distribution.ts";

const project = resolve(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { stub: { type: "boolean" }, dir: { type: "boolean" }, arch: { type: "string" } },
});
const installed = electronPackage();
if (installed === null) throw new Error("The npm package of Electron is not installed: run “npm ci” first.");
const { version: electronVersion } = installed;

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

function show(title: string, { folder, files, fuses, installers }: Packed): void {
  console.log(`\n${title}: ${folder}`);
  console.log(`  app.asar holds ${files.length} entries, nothing but the build and package.json`);
  for (const { name, isSet } of fuses) console.log(`  fuse ${name}: ${isSet ? "on" : "off"}`);
  for (const installer of installers) console.log(`  ${installer}`);
}

async function packStubs(): Promise<void> {
  const stubs = await mkdtemp(join(tmpdir(), "keyspec-stub-"));
  try {
    for (const platform of ["linux", "win32", "darwin"] as const) {
      const electronDist = join(stubs, platform);
      await createStubDistribution(electronDist, platform, electronVersion);
      show(
        `${platform} (stub)`,
        await pack({
          project,
          platform,
          arch: "x64",
          target: "dir",
          electronVersion,
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
  const target = values.dir ? "dir" : "installers";
  const options = { project, platform: platformHere(), arch: architecture(), target, electronVersion } as const;
  show("KeySpec", await pack({ ...options, output: "dist" }));
}

try {
  await (values.stub ? packStubs() : packReal());
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
