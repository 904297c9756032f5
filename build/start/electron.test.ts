import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { electronAnswers } from "./electron-answers.ts";
import { electronEnvironment } from "./electron-environment.ts";
import { fetchElectron } from "./fetch-electron.ts";
import { type ElectronPackage, electronPackage, findElectron } from "./find-electron.ts";
import { runElectron } from "./run-electron.ts";

let folder = "";
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-start-"));
});
afterEach(async () => {
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

/** The npm package as it is after a complete download for Linux. */
async function installedPackage(
  parts: { readonly version?: string; readonly path?: boolean } = {},
): Promise<ElectronPackage> {
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist", "electron"), "");
  await writeFile(join(folder, "dist", "version"), `v${parts.version ?? "45.4.1"}\n`);
  if (parts.path !== false) await writeFile(join(folder, "path.txt"), "electron");
  return { folder, version: "45.4.1" };
}

/** A program for this machine's own shell. */
async function program(script: string): Promise<string> {
  const file = join(folder, "program");
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

/** Electron's own package, with `install.js` replaced by other behaviour. */
async function installer(script: string): Promise<ElectronPackage> {
  await writeFile(join(folder, "install.js"), script);
  return { folder, version: "45.4.1" };
}

describe("finding Electron", () => {
  it("finds a complete download", async () => {
    expect(findElectron(await installedPackage(), {}, "linux")).toBe(join(folder, "dist", "electron"));
  });

  it.each([
    ["of another version", { version: "44.0.0" }],
    ["whose unpacking was interrupted", { path: false }],
  ])("does not take a download %s", async (_title, parts) => {
    expect(findElectron(await installedPackage(parts), {}, "linux")).toBeNull();
  });

  it("does not take a download without its program", async () => {
    expect(findElectron(await installedPackage(), {}, "win32")).toBeNull();
  });

  it("takes a folder of one's own instead, if a program is in it", async () => {
    const installed = await installedPackage();
    expect(findElectron(installed, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, "dist") }, "linux")).toBe(
      join(folder, "dist", "electron"),
    );
    expect(findElectron(installed, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, "empty") }, "linux")).toBeNull();
  });

  it("knows the real package by its version, without running it", () => {
    const installed = electronPackage();
    expect(installed?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe("fetching Electron", () => {
  const options = { noProgressMilliseconds: 1_000, overallMilliseconds: 10_000, onProgress: () => {} };

  it("gives up on a server that accepts and never answers (the real install.js)", async () => {
    const sockets: { destroy: () => void }[] = [];
    server = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const installed = electronPackage();
    if (installed === null) throw new Error("The npm package of Electron is not installed.");
    const environment = {
      ...process.env,
      ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
      electron_config_cache: join(folder, "cache"),
      // Never the real place: where Electron is installed, its install.js would end at once.
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, "nowhere"),
    };
    const failure = await fetchElectron({ ...options, installed, environment });
    for (const socket of sockets) socket.destroy();
    expect(failure).toBe("Electron is not here, and its download stood still for 1 s.");
    expect(sockets.length).toBeGreaterThan(0);
  });

  it("says at once that there is no network (the real install.js)", async () => {
    const installed = electronPackage();
    if (installed === null) throw new Error("The npm package of Electron is not installed.");
    const environment = {
      ...process.env,
      ELECTRON_MIRROR: "http://127.0.0.1:1/",
      electron_config_cache: join(folder, "cache"),
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, "nowhere"),
    };
    expect(await fetchElectron({ ...options, noProgressMilliseconds: 8_000, installed, environment })).toMatch(
      /^Electron is not here, and its download failed \(.+\)\.$/,
    );
  });

  it("keeps waiting as long as bytes arrive, and shows how many", async () => {
    const installed = await installer(`
      const { appendFileSync } = require("node:fs"); const { join } = require("node:path"); const { tmpdir } = require("node:os");
      let rounds = 0;
      setInterval(() => { appendFileSync(join(tmpdir(), "part"), "x".repeat(1000)); if (++rounds === 8) process.exit(0); }, 250);`);
    const seen: number[] = [];
    const failure = await fetchElectron({
      ...options,
      installed,
      environment: process.env,
      onProgress: (bytes) => seen.push(bytes),
    });
    expect(failure).toBeNull();
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(5_000);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it("gives up after the overall deadline even if bytes trickle", async () => {
    const installed = await installer(`
      const { appendFileSync } = require("node:fs"); const { join } = require("node:path"); const { tmpdir } = require("node:os");
      setInterval(() => appendFileSync(join(tmpdir(), "part"), "x"), 50);`);
    const failure = await fetchElectron({
      ...options,
      installed,
      environment: process.env,
      overallMilliseconds: 1_500,
    });
    expect(failure).toBe("Electron is not here, and its download took longer than 1.5 s.");
  });

  it("names the reason that the installer gave, and leaves no temporary folder", async () => {
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith("keyspec-electron-"));
    const installed = await installer(`console.error("TypeError: fetch failed\\n    at somewhere"); process.exit(1);`);
    expect(await fetchElectron({ ...options, installed, environment: process.env })).toBe(
      "Electron is not here, and its download failed (fetch failed).",
    );
    expect((await readdir(tmpdir())).filter((name) => name.startsWith("keyspec-electron-"))).toEqual(before);
  });
});

describe.skipIf(process.platform === "win32")("asking Electron for its version", () => {
  it("takes a program that says one", async () => {
    expect(await electronAnswers(await program("echo v45.4.1"), 2_000)).toBeNull();
  });

  it.each([
    ["prints something else", "echo hello", "What is there instead of Electron does not say its version."],
    ["fails", "exit 127", "Electron is here, but it does not run."],
    ["hangs", "exec sleep 30", "Electron is here, but it did not say its version within 0.3 s."],
  ])("refuses a program that %s", async (_title, script, why) => {
    expect(await electronAnswers(await program(script), 300)).toBe(why);
  });

  it("refuses a program that is missing", async () => {
    expect(await electronAnswers(join(folder, "missing"), 300)).toBe("Electron is here, but it does not run.");
  });

  it("never runs it as a plain Node, as the terminals of some editors would have it", async () => {
    vi.stubEnv("ELECTRON_RUN_AS_NODE", "1");
    const silence = await electronAnswers(await program('test -z "$ELECTRON_RUN_AS_NODE" && echo v45.4.1'), 2_000);
    vi.unstubAllEnvs();
    expect(silence).toBeNull();
    expect(electronEnvironment({ ELECTRON_RUN_AS_NODE: "1", PATH: "/bin" })).toEqual({ PATH: "/bin" });
  });
});

describe.skipIf(process.platform === "win32")("running Electron", () => {
  it("runs the application and returns its exit code", async () => {
    const executable = await program(`test "$1" = . || exit 9`);
    expect(await runElectron(executable, ["."], folder)).toEqual({ exitCode: 0, neverStarted: false });
  });

  it("notices a program that ends with an error before its window can have been there", async () => {
    expect(await runElectron(await program("exit 133"), ["."], folder)).toEqual({ exitCode: 133, neverStarted: true });
    expect(await runElectron(join(folder, "missing"), ["."], folder)).toEqual({ exitCode: 1, neverStarted: true });
  });
});
