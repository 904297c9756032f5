import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildMilliseconds, ensureBuilt } from "#electron/testing/built-program.ts";
import { hasTool } from "#electron/testing/has-tool.ts";
import { headersOfPage, openSession } from "#electron/testing/open-session.ts";
import packageJson from "../../../package.json" with { type: "json" };
import { readLink } from "../../start/one-time-link.ts";
import { writeFiles } from "../small-project.double.ts";
import { loopbackFiles } from "./loopback-files.ts";
import { startScripts } from "./start-scripts.ts";
import { runtimeOf, writeLoopback } from "./write-loopback.ts";

const root = resolve(import.meta.dirname, "../../..");
const { version } = packageJson;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keyspec-loopback-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A build of a few bytes, with what must stay behind. */
function smallProject(): string {
  return writeFiles(join(folder, "small"), {
    "out/node/web.mjs": 'import "./chunks/host.mjs";',
    "out/node/cli.mjs": "export {};",
    "out/node/worker.mjs": "export {};",
    "out/node/chunks/host.mjs": "export {};",
    "out/node/desktop.mjs": 'import "./chunks/window.mjs";',
    "out/node/chunks/window.mjs": "export {};",
    "out/node/compile-cache/v24/1": "compiled",
    "out/preload/preload.cjs": "",
    "out/renderer/index.html": "<!doctype html>",
    "out/renderer/assets/main.js": "export {};",
    "out/renderer/assets/main.js.map": "{}",
    "out/THIRD-PARTY-NOTICES.txt": "KeySpec contains the packages below",
    LICENSE: "MIT License",
    "runtime-win/bin/node.exe": "node for Windows",
    "runtime-win/LICENSE": "Node.js is licensed",
  });
}

describe("the loopback archive", () => {
  const windows = () => {
    const project = smallProject();
    return { project, platform: "win32", version, runtime: join(project, "runtime-win") } as const;
  };

  it("holds the page, the commands, the Node.js that runs them and the licences, and nothing of Electron", () => {
    expect([...loopbackFiles(windows()).keys()].toSorted()).toEqual(
      [
        "LICENSE.txt",
        "README.txt",
        "THIRD-PARTY-NOTICES.txt",
        "keyspec.cmd",
        "out/node/chunks/host.mjs",
        "out/node/cli.mjs",
        "out/node/web.mjs",
        "out/node/worker.mjs",
        "out/renderer/assets/main.js",
        "out/renderer/index.html",
        "runtime/LICENSE.txt",
        "runtime/node.exe",
        "start-keyspec.cmd",
      ].toSorted(),
    );
  });

  it("is one folder in a ZIP that is named after version and system", async () => {
    const archive = await writeLoopback({ ...windows(), arch: "x64", output: folder });
    expect(basename(archive)).toBe(`KeySpec-${version}-loopback-win-x64.zip`);
    const names = Object.keys(unzipSync(readFileSync(archive)));
    expect(names.filter((name) => !name.startsWith(`KeySpec-${version}-loopback-win-x64/`))).toEqual([]);
  });

  it("is not made without the Node.js of its system", () => {
    expect(() => loopbackFiles({ ...windows(), platform: "linux" })).toThrow("npm ci");
  });

  it("starts on Windows from any folder, by scripts with the line ends of cmd.exe", () => {
    const scripts = startScripts("win32");
    expect(Object.keys(scripts)).toEqual(["keyspec.cmd", "start-keyspec.cmd"]);
    for (const script of Object.values(scripts)) {
      expect(script).toMatch(/^@"%~dp0runtime\\node\.exe" --[\w=-]+ "%~dp0out\\node\\(?:cli|web)\.mjs" %\*\r\n$/);
    }
    expect(new TextDecoder().decode(loopbackFiles(windows()).get("README.txt")?.content)).not.toMatch(/[^\r]\n/);
  });

  it.each(["win32", "linux"] as const)(
    "says in README.txt on %s how it is started and where it does not run",
    (platform) => {
      const project = smallProject();
      const runtime = writeFiles(join(project, "runtime"), { "bin/node": "", "bin/node.exe": "", LICENSE: "" });
      const files = loopbackFiles({ project, platform, version, runtime });
      const text = new TextDecoder().decode(files.get("README.txt")?.content);
      for (const name of Object.keys(startScripts(platform))) expect(text).toContain(name.replace(".cmd", ""));
      expect(text).toContain("Windows Server 2008 R2 to 2012 R2 cannot run it");
    },
  );
});

const runtime = runtimeOf(root, "linux", process.arch);
const runsHere = process.platform === "linux" && hasTool("unzip", "-v");

describe.skipIf(!runsHere)("the unpacked archive", () => {
  let programs = "";

  beforeAll(async () => {
    await ensureBuilt("hosts", "client");
    const archive = await writeLoopback({
      project: root,
      platform: "linux",
      arch: process.arch,
      version,
      runtime,
      output: folder,
      level: 0,
    });
    execFileSync("unzip", ["-q", archive, "-d", folder]);
    programs = join(folder, basename(archive, ".zip"));
  }, buildMilliseconds);

  const environment = () => ({ KEYSPEC_DATA_FOLDER: join(folder, "data"), HOME: folder, PATH: "/usr/bin:/bin" });

  it("starts, and its page opens with the link that it prints", async () => {
    const child = spawn(join(programs, "start-keyspec"), [], {
      env: environment(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const link = await new Promise<string>((found) => readLink(child.stdout, () => {}, found));
      const { origin } = new URL(link);
      const session = await openSession(link);
      const page = await fetch(origin, { headers: headersOfPage(origin, session, "text/html") });
      expect(page.status).toBe(200);
      const script = /<script[^>]+src="([^"]+)"/.exec(await page.text())?.[1] ?? "";
      expect((await fetch(new URL(script, origin), { headers: { cookie: session.cookie } })).status).toBe(200);
    } finally {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  });

  it("answers commands, from another folder and through a link", () => {
    symlinkSync(join(programs, "keyspec"), join(folder, "linked"));
    const said = execFileSync(join(folder, "linked"), ["--version"], { cwd: "/", env: environment() }).toString();
    expect(said).toContain(version);
  });

  it("prints commands that can be pasted: they name its own script", () => {
    const said = execFileSync(join(programs, "keyspec"), ["help", "completing"], { env: environment() }).toString();
    const [, command = ""] = /^ *\$ (.+)$/m.exec(said) ?? [];
    expect(command).toContain(`${join(programs, "keyspec")}' complete`);
    const pasted = execFileSync("sh", ["-c", `${command.split(" complete")[0]} --version`], { env: environment() });
    expect(pasted.toString()).toContain(version);
  });
});
