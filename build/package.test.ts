import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPackage, extractFile } from "@electron/asar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { productIdentity } from "#shared/product-identity.ts";
import { checkArchive } from "./package/check-archive.ts";
import { checkLicences } from "./package/check-licences.ts";
import { readFuses } from "./package/fuses.ts";
import { type Packed, pack } from "./package/pack.ts";
import { archiveOf, type PackagedPlatform, programOf, resourcesOf } from "./package/packaged-places.ts";
import { shipped, smallProject, writeFiles } from "./package/small-project.double.ts";
import { createStubDistribution } from "./stub-distribution/create-stub-distribution.ts";

const electronVersion = "45.4.1";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-package-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("packaging around a stub of Electron", () => {
  const packed = new Map<PackagedPlatform, Packed>();

  beforeAll(async () => {
    const base = await smallProject(join(folder, "project"));
    for (const platform of ["linux", "win32", "darwin"] as const) {
      const electronDist = join(folder, "stub", platform);
      await createStubDistribution(electronDist, platform, electronVersion);
      packed.set(
        platform,
        await pack({
          project: base,
          platform,
          arch: "x64",
          target: "dir",
          electronVersion,
          electronDist,
          output: "dist",
        }),
      );
    }
  }, 60_000);

  const result = (platform: PackagedPlatform): Packed => {
    const found = packed.get(platform);
    if (found === undefined) throw new Error(`Nothing was packed for ${platform}.`);
    return found;
  };

  describe.each(["linux", "win32", "darwin"] as const)("for %s", (platform) => {
    it("puts the build and package.json into the archive, and nothing else", () => {
      const files = result(platform).files.filter((file) => /\.\w+$/.test(file));
      expect([...files].sort()).toEqual([...Object.keys(shipped), "package.json"].sort());
    });

    it("says what each of its folders weighs", () => {
      const sizes = result(platform).sizes;
      expect(sizes.find(({ folder: part }) => part === "out/node")).toEqual({
        folder: "out/node",
        files: 2,
        bytes: shipped["out/node/desktop.mjs"].length + shipped["out/node/worker.mjs"].length,
      });
      expect(sizes.map(({ folder: part }) => part)).toContain("out/node/chunks");
    });

    it("carries the licence and the notices beside the archive, and ends without them", async () => {
      const resources = resourcesOf(result(platform).folder, platform);
      expect(await readFile(join(resources, "LICENSE.txt"), "utf8")).toBe("MIT License");
      expect(() => checkLicences(resources)).not.toThrow();
      expect(() => checkLicences(folder)).toThrow("ENOENT");
    });

    it("keeps the entry of the program in package.json", () => {
      const description = JSON.parse(
        extractFile(archiveOf(result(platform).folder, platform), "package.json").toString(),
      );
      expect(description).toMatchObject({ name: "keyspec", main: "out/node/desktop.mjs", type: "module" });
    });

    it("sets every fuse as the checklist wants it, read back from the program", async () => {
      const readings = await readFuses(programOf(result(platform).folder, platform));
      expect(Object.fromEntries(readings.map(({ name, isSet }) => [name, isSet]))).toEqual({
        RunAsNode: false,
        EnableCookieEncryption: true,
        EnableNodeOptionsEnvironmentVariable: false,
        EnableNodeCliInspectArguments: false,
        EnableEmbeddedAsarIntegrityValidation: true,
        OnlyLoadAppFromAsar: true,
        LoadBrowserProcessSpecificV8Snapshot: false,
        GrantFileProtocolExtraPrivileges: false,
        WasmTrapHandlers: true,
      });
    });
  });

  it("writes no update feed", async () => {
    await expect(readFile(join(result("linux").folder, "resources", "app-update.yml"))).rejects.toThrow("ENOENT");
  });

  it("writes the archive's hash into the Windows program and the Mac's property list", async () => {
    const program = await readFile(programOf(result("win32").folder, "win32"));
    expect(program.includes(Buffer.from("app.asar"))).toBe(true);
    const list = await readFile(join(programOf(result("darwin").folder, "darwin"), "Contents", "Info.plist"), "utf8");
    expect(list).toContain("ElectronAsarIntegrity");
  });

  it("is called by its appId on a Mac, which opens requests with it and offers it for certificates", async () => {
    const list = await readFile(join(programOf(result("darwin").folder, "darwin"), "Contents", "Info.plist"), "utf8");
    expect(list).toMatch(new RegExp(`<key>CFBundleIdentifier</key>\\s*<string>${productIdentity.appId}</string>`));
    const ranks = [...list.matchAll(/<key>LSHandlerRank<\/key>\s*<string>(\w+)<\/string>/g)].map(([, rank]) => rank);
    expect(ranks.toSorted()).toEqual(["Alternate", "Alternate", "Alternate", "Alternate", "Alternate", "Default"]);
    expect(list).not.toContain("<string>Editor</string>");
  });
});

describe("the check of the archive", () => {
  async function archive(files: Readonly<Record<string, string>>): Promise<string> {
    const base = await mkdtemp(join(folder, "archive-"));
    writeFiles(join(base, "app"), files);
    await createPackage(join(base, "app"), join(base, "app.asar"));
    return join(base, "app.asar");
  }
  const complete = { ...shipped, "package.json": "{}" };
  const key = `-----BEGIN ${"PRIVATE KEY"}-----\n${"A".repeat(64)}\n`;

  it("accepts a build", async () => {
    expect(checkArchive(await archive(complete))).toContain("out/node/desktop.mjs");
  });

  it.each([
    ["a library", { "out/node/node_modules/zod/index.js": "" }, "node_modules/zod"],
    ["a source map", { "out/node/desktop.mjs.map": "" }, "desktop.mjs.map"],
    ["a source file", { "electron/desktop/main.ts": "" }, "main.ts"],
    ["a PFX", { "out/renderer/example.pfx": "" }, "example.pfx"],
    ["a preload script in parts", { "out/preload/chunks/channels.cjs": "" }, "second part of the preload script"],
    ["a hidden file", { "out/node/.npmrc": "" }, ".npmrc"],
    ["a private key in a script", { "out/node/cli.mjs": `const key = \`${key}\`;` }, "cli.mjs holds a private key"],
  ])("refuses %s and names it", async (_title, extra, name) => {
    const file = await archive({ ...complete, ...extra });
    expect(() => checkArchive(file)).toThrow(name);
  });

  it("refuses a build that lacks a part", async () => {
    const { "out/preload/preload.cjs": _missing, ...rest } = complete;
    const file = await archive(rest);
    expect(() => checkArchive(file)).toThrow("out/preload/preload.cjs is missing");
  });
});
