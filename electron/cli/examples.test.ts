import { spawn } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { cliEnvironment } from "../testing/built-cli.ts";
import { buildMilliseconds, cliFile } from "../testing/built-program.ts";
import { runCli } from "../testing/run-cli.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";
import { allCommands } from "./commands/index.ts";

/** The examples are written for a POSIX shell; `cat` and quotes mean something else to cmd.exe. */
const runs = hasOpenssl() && process.platform !== "win32";
if (!runs) process.stderr.write("The examples of the help pages need a POSIX shell and OpenSSL: they are skipped.\n");

let pendingId = "";

const workspace = sharedCliWorkspace(runs);
beforeAll(async () => {
  if (!runs) return;
  const bin = join(workspace.folder, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "keyspec"), `#!/bin/sh\nexec "${process.execPath}" "${cliFile}" "$@"\n`);
  await chmod(join(bin, "keyspec"), 0o755);
}, buildMilliseconds);

/** Runs one line of a page in the prepared folder, with `keyspec` on the path. */
function shell(line: string): Promise<{ readonly exitCode: number | null; readonly stderr: string }> {
  const environment = cliEnvironment({ cwd: workspace.folder, environment: { ID: pendingId } });
  const { PATH: path = "" } = environment;
  const child = spawn("sh", ["-c", line], {
    cwd: workspace.folder,
    env: { ...environment, PATH: `${join(workspace.folder, "bin")}${delimiter}${path}` },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, stderr }));
  });
}

const pages = (await allCommands()).flatMap((page) => (page.kind === "group" ? [page, ...page.commands] : [page]));
const examplesOf = (name: string): readonly string[] =>
  pages.filter((page) => page.name === name).flatMap((page) => page.examples.map(({ command }) => command));

/** In the order of the work: each page's examples need what those before it made. */
const order = [
  ...[
    "help",
    "roles",
    "roles list",
    "roles show",
    "authorities",
    "explain",
    "rules",
    "rules list",
    "rules show",
    "rules statements",
    "deployment",
    "deployment read",
    "deployment import",
    "deployment list",
    "deployment show",
    "deployment compare",
    "deployment export",
    "deployment duplicate",
    "deployment rename",
    "deployment remove",
    "collect",
    "plan",
  ],
  ...["lab-ca", "lab-ca init", "lab-ca status", "request"],
  ...[
    "pending",
    "pending list",
    "pending show",
    "lab-ca issue",
    "complete",
    "lab-ca crl",
    "convert",
    "inspect",
    "inventory",
    "expiry",
    "renew",
    "compare",
    "map",
    "rehearse",
    "report",
    "pending delete",
  ],
];

describe.skipIf(!runs)("the examples of the help pages", () => {
  it("are all run here, but for serve and newer-version, which have tests of their own, and probe, whose servers are made up", () => {
    expect([...order, "serve", "newer-version", "probe"].sort()).toEqual(pages.map(({ name }) => name).sort());
  });

  it("run, one after the other", { timeout: 180_000 }, async () => {
    for (const name of order) {
      await prepare(name);
      for (const line of examplesOf(name)) {
        const { exitCode, stderr } = await shell(line);
        // What KeySpec guessed of a topology, and what an authority may refuse, is said beside the work.
        expect(stderr, line).toMatch(/^(?:(?:Note|Notice|Warning|Report): .*\n)*$/);
        // A bare certificate and the example server are judged, and the verdict is theirs.
        expect(exitCode, line).toBeLessThanOrEqual(["inspect", "inventory", "expiry"].includes(name) ? 1 : 0);
      }
    }
  });
});

/** What a user does between two pages. */
async function prepare(name: string): Promise<void> {
  const keyspec = (...words: string[]) => runCli(words, { cwd: workspace.folder });
  if (name === "pending show") {
    const { stdout } = await keyspec("pending", "list", "--json");
    pendingId = (JSON.parse(stdout) as { pending: { id: string }[] }).pending[0]?.id ?? "";
  }
  if (name === "complete") {
    await shell("cp issued/fe01.contoso.com-not-for-production.pem issued.pem");
    await shell("cp issued.pem chain.pem");
  }
  if (name === "report") {
    for (const server of ["fe01", "fe02"])
      await keyspec("inspect", "issued.pem", "--report", `${server}.json`, "--fail-on", "never");
  }
  if (name === "inspect") {
    await keyspec("convert", "fe01.pfx", "--out", "again", "--password-file", "password.txt");
    await shell("cp again/fe01-legacy-schannel.pfx converted.pfx");
  }
}
