import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSession } from "../testing/open-session.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-web-main-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program from its sources, and the first line that it prints. */
async function start(
  environment: NodeJS.ProcessEnv = {},
): Promise<{ readonly child: ChildProcessWithoutNullStreams; readonly line: string }> {
  const env = {
    ...process.env,
    ...environment,
    KEYSPEC_DATA_FOLDER: join(folder, "data"),
    KEYSPEC_OUTPUT_FOLDER: join(folder, "output"),
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], { env });
  for await (const line of createInterface(child.stdout)) return { child, line };
  throw new Error("The program ended without a word.");
}

describe("the loopback program", () => {
  it("prints a link as the last word of a line, and that link opens the page", async () => {
    const { child, line } = await start();
    try {
      const link = line.split(" ").at(-1) ?? "";
      expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\/[\w-]{43}$/);
      expect(await openSession(link)).toMatchObject({ cookie: expect.stringMatching(/^keyspec-/) });
    } finally {
      child.kill("SIGKILL");
    }
  });

  it.each(["en", "en-XA"])("refuses in the language of KEYSPEC_LANG: %s", async (language) => {
    const { child, line } = await start({ KEYSPEC_LANG: language });
    try {
      const link = line.split(" ").at(-1) ?? "";
      const refused = await fetch(new URL("/open/another", link), { headers: { accept: "text/html" } });
      const page = await refused.text();
      expect(page).toContain(`<html lang="${language}">`);
      expect(page.includes("This is not KeySpec’s link")).toBe(language === "en");
    } finally {
      child.kill("SIGKILL");
    }
  });

  it.runIf(process.platform !== "win32").each(["SIGTERM", "SIGINT"] as const)("ends well at %s", async (signal) => {
    const { child } = await start();
    const ended = once(child, "exit");
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });
});
