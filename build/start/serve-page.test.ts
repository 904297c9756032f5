import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { childExit } from "./child-exit.ts";
import { missingParts } from "./ensure-built.ts";
import { servePage } from "./serve-page.ts";

const link = "http://127.0.0.1:40123/open/AbC-_9";
const openingFile = "/home/anna/keyspec-open-1.html";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-serve-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A loopback host that prints its line, lives for a moment and ends with a code. */
async function host(exitCode: number): Promise<string> {
  const file = join(folder, "web.mjs");
  await writeFile(
    file,
    `process.send({ openingFile: ${JSON.stringify(openingFile)} }); console.log("KeySpec is ready: ${link}"); setTimeout(() => process.exit(${exitCode}), 600);`,
  );
  return file;
}

describe("serving the page", () => {
  it("shows the link, says that no browser is here, and ends with the host's exit code", async () => {
    vi.stubEnv("KEYSPEC_NO_BROWSER", "1");
    const said: string[] = [];
    expect(await servePage(await host(3), (line) => said.push(line))).toBe(3);
    expect(said.toSorted()).toEqual([
      `KeySpec is ready: ${link}`,
      "No browser could be opened from here: open the link yourself. It works once, and for ten minutes.",
    ]);
  });

  it.skipIf(process.platform !== "linux")("starts the browser with the private file, never with the link", async () => {
    const opened = join(folder, "opened");
    await mkdir(join(folder, "bin"));
    await writeFile(join(folder, "bin", "xdg-open"), `#!/bin/sh\nprintf %s "$*" > ${opened}\n`);
    await chmod(join(folder, "bin", "xdg-open"), 0o755);
    const { PATH } = process.env;
    vi.stubEnv("PATH", `${join(folder, "bin")}${delimiter}${PATH}`);
    vi.stubEnv("DISPLAY", ":99");
    vi.stubEnv("KEYSPEC_NO_BROWSER", "");
    const said: string[] = [];
    await servePage(await host(0), (line) => said.push(line));
    expect(await readFile(opened, "utf8")).toBe(openingFile);
    expect(said).toHaveLength(1);
  });
});

describe("the build that start needs", () => {
  it("is complete when every part is there, and names what is missing", async () => {
    expect(missingParts(folder)).toContain("renderer/index.html");
    for (const part of missingParts(folder)) {
      await mkdir(dirname(join(folder, "out", part)), { recursive: true });
      await writeFile(join(folder, "out", part), "");
    }
    expect(missingParts(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("a child", () => {
  it("gets the signals that its parent gets, so that it never stays behind", async () => {
    const before = process.listenerCount("SIGTERM");
    const child = spawn(
      process.execPath,
      ["-e", 'process.once("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000); console.log("up")'],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = childExit(child);
    await new Promise((up) => child.stdout.once("data", up));
    process.emit("SIGTERM");
    expect(await ended).toBe(7);
    expect(process.listenerCount("SIGTERM")).toBe(before);
  });

  it("that cannot be started is an error", async () => {
    await expect(childExit(spawn(join(folder, "missing"), []))).rejects.toThrow("ENOENT");
  });
});
