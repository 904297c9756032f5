import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { decodeWire } from "#shared/api/wire.ts";
import { cliEnvironment, startCli } from "../testing/built-cli.ts";
import { cliFile } from "../testing/built-program.ts";
import { secretsOfWorkspace } from "../testing/cli-workspace.ts";
import { runCli } from "../testing/run-cli.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const withTerminal = withOpenssl && hasScript();

const workspace = sharedCliWorkspace(withOpenssl, "client");

/** util-linux `script` gives a program a terminal of its own. */
function hasScript(): boolean {
  try {
    return /util-linux/.test(execFileSync("script", ["--version"], { encoding: "utf8", stdio: "pipe" }));
  } catch {
    process.stderr.write("util-linux script is not installed: the tests on a terminal are skipped.\n");
    return false;
  }
}

type Screen = { readonly exitCode: number | null; readonly text: string };

/** Runs keyspec on a terminal and types each answer when its question is on the screen. */
async function onTerminal(
  line: string,
  answers: readonly (readonly [question: RegExp, typed: string])[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Screen> {
  const command = `"${process.execPath}" "${cliFile}" ${line}`;
  const child = spawn("script", ["--quiet", "--return", "--echo", "never", "--command", command, "/dev/null"], {
    cwd: workspace.folder,
    env: cliEnvironment({ cwd: workspace.folder, environment: { TERM: "xterm", ...environment } }),
  });
  let text = "";
  let seen = 0;
  const waiting = [...answers];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    const [next] = waiting;
    const found = next?.[0].exec(text.slice(seen));
    if (next === undefined || !found) return;
    seen += found.index + found[0].length;
    waiting.shift();
    child.stdin.write(next[1]);
  });
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, text };
}

const { password, passphrase, newPassword } = secretsOfWorkspace;

describe.skipIf(!withTerminal)("on a terminal", () => {
  it("asks for the password of a PFX that needs one, and shows nothing of it", async () => {
    const { exitCode, text } = await onTerminal(
      "convert fe01.pfx open.pfx --out asked --out-password-file new-password.txt",
      [[/The password of fe01\.pfx: /, `${password}\r`]],
    );
    expect(text).toContain("2 files converted");
    // Progress was shown on a line that is erased again.
    expect(text).toMatch(/\(\d of \d\)/);
    expect(text).toContain("\r\u001b[2K");
    expect(text).not.toContain(password);
    expect(exitCode).toBe(0);
  });

  it("takes an arrow key for what it is, and not for a part of the password", async () => {
    const typed = `x${password}y\u001b[D\u001b[C\u007f\u001b[A\u001b[H\u001b[3~\r`;
    const { exitCode, text } = await onTerminal("convert fe01.pfx --out arrows", [
      [/The password of fe01\.pfx: /, typed],
    ]);
    expect(text).toContain("1 file converted");
    expect(exitCode).toBe(0);
  });

  it("replaces no result of the same run where only the second of two files of one name needs a password", async () => {
    for (const [folder, file] of [
      ["one", workspace.fixtures.openPfx],
      ["two", workspace.fixtures.cngPfx],
    ] as const) {
      await mkdir(join(workspace.folder, folder));
      await writeFile(join(workspace.folder, folder, "twin.pfx"), file);
    }
    for (const run of ["a first run", "a second run over its results"]) {
      const { exitCode, text } = await onTerminal(
        "convert one/twin.pfx two/twin.pfx --out twins --replace --out-password-file new-password.txt",
        [[/The password of two\/twin\.pfx: /, `${password}\r`]],
      );
      expect(text, run).toContain("2 files converted");
      expect(exitCode, run).toBe(0);
      const results = await readdir(join(workspace.folder, "twins"));
      expect(results.sort(), run).toEqual(["twin-legacy-schannel (2).pfx", "twin-legacy-schannel.pfx"]);
    }
  });

  it("asks twice for a new passphrase, and stops where the entries differ", async () => {
    const line = "request --example --server fe01.contoso.com --out asked";
    const differ = await onTerminal(line, [
      [/passphrase of the pending keys: /, `${passphrase}\r`],
      [/passphrase of the pending keys again: /, `${newPassword}\r`],
    ]);
    expect(differ.text).toContain("The two entries differ.");
    expect(differ.exitCode).toBe(2);
    const same = await onTerminal(line, [
      [/passphrase of the pending keys: /, `${passphrase}\r`],
      [/passphrase of the pending keys again: /, `${passphrase}\r`],
    ]);
    expect(same.text).toContain("fe01.contoso.com.req");
    expect(same.text).not.toContain(passphrase);
    expect(same.exitCode).toBe(0);
  });

  it("completes with the passphrase that is typed: there is no key store here", async () => {
    const keyspec = (line: string) => runCli(line.split(" "), { cwd: workspace.folder });
    const from = "--passphrase-file passphrase.txt";
    await keyspec(`request --example --role mediation --server med01.contoso.com --out typed ${from}`);
    await keyspec(`lab-ca init --organization Lab --base-url http://pki.contoso.com ${from}`);
    await keyspec(`lab-ca issue typed/med01.contoso.com-mediation.req --out typed ${from}`);
    const { exitCode, text } = await onTerminal(
      "complete --certificate typed/med01.contoso.com-mediation-not-for-production.pem --out typed",
      [
        [/The passphrase of the pending key: /, `${passphrase}\r`],
        [/The password of the PFX: /, `${newPassword}\r`],
        [/The password of the PFX again: /, `${newPassword}\r`],
      ],
    );
    expect(text).toContain("med01.contoso.com-mediation.pfx");
    expect(text).not.toContain(passphrase);
    expect(text).not.toContain(newPassword);
    expect(exitCode).toBe(0);
  });

  it("deletes a pending request only after a yes", async () => {
    const { stdout } = await runCli(
      [
        ..."request --example --role enterprise-front-end --server fe02.contoso.com --out doomed --passphrase-file passphrase.txt --json".split(
          " ",
        ),
      ],
      { cwd: workspace.folder },
    );
    const id = /"id": "(fe02-[0-9a-f]+)"/.exec(stdout)?.[1] ?? "";
    const question =
      /pending request “fe02-[0-9a-f]+” \(fe02\.contoso\.com: Front End Server .*\) and its private key for good\? .*\[no\]: /;
    const pendingIds = async () => (await runCli(["pending", "list"], { cwd: workspace.folder })).stdout;
    for (const answer of ["\r", "no\r", "yesterday\r", "\u0004"]) {
      const kept = await onTerminal(`pending delete ${id}`, [[question, answer]]);
      expect(kept.text).toContain("was not deleted");
      expect(kept.exitCode).toBe(2);
    }
    expect((await onTerminal(`pending delete ${id}`, [[question, "\u0003"]])).exitCode).toBe(130);
    expect(await pendingIds()).toContain(id);
    expect((await onTerminal(`pending delete ${id}`, [[question, "yes\r"]])).exitCode).toBe(0);
    expect(await pendingIds()).not.toContain(id);
  });

  it("stops at Ctrl+C in a question with 130", async () => {
    const { exitCode, text } = await onTerminal("convert fe01.pfx --out stopped", [[/password of fe01/, "\u0003"]]);
    expect(exitCode).toBe(130);
    expect(text).not.toMatch(/^ +at /m);
  });

  const escapeSequence = "\u001b[3";

  it("has colours, but not with NO_COLOR", async () => {
    const coloured = await onTerminal("convrt", []);
    const uncoloured = await onTerminal("convrt", [], { NO_COLOR: "1" });
    expect(coloured.text).toContain(escapeSequence);
    expect(uncoloured.text).not.toContain(escapeSequence);
    expect(uncoloured.text).toContain("Did you mean “keyspec convert”?");
  });
});

describe.skipIf(!withOpenssl || process.platform === "win32")("Ctrl+C", () => {
  it("ends a command that waits for standard input with 130", async () => {
    const { child, result } = startCli(["inspect", "-"], { cwd: workspace.folder });
    // More than a pipe holds: it is written once the command reads.
    await new Promise((done) => child.stdin.write(Buffer.alloc(1_000_000), done));
    child.kill("SIGINT");
    const { exitCode, stdout } = await result;
    expect([exitCode, stdout]).toEqual([130, ""]);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("stops a batch, tells what was done, and leaves nothing half written: %s", async (signal, code) => {
    const folder = join(workspace.folder, "many");
    await mkdir(folder, { recursive: true });
    const names = Array.from({ length: 400 }, (_, index) => `${String(index).padStart(3, "0")}.pfx`);
    await Promise.all(names.map((name) => writeFile(join(folder, name), workspace.fixtures.cngPfx)));
    const { child, result } = startCli(
      ["convert", "many", "--out", signal, "--password-file", "password.txt", "--json"],
      {
        cwd: workspace.folder,
      },
    );
    const written = async (): Promise<readonly string[]> => {
      try {
        return await readdir(join(workspace.folder, signal));
      } catch {
        return [];
      }
    };
    while ((await written()).length === 0) await wait(20);
    child.kill(signal);
    const { exitCode, stdout } = await result;

    expect(exitCode).toBe(code);
    const { files } = decodeWire(stdout) as {
      files: { outcome: { ok: boolean; value?: { file: { name: string } }; error?: { code: string } } }[];
    };
    expect(files).toHaveLength(names.length);
    const done = files.flatMap(({ outcome }) => outcome.value?.file.name ?? []);
    const codes = files.flatMap(({ outcome }) => outcome.error?.code ?? []);
    expect(new Set(codes)).toEqual(new Set(["CANCELLED"]));
    expect([...(await written())].sort()).toEqual(done.sort());
  });
});

describe.skipIf(!withOpenssl || process.platform === "win32")("keyspec serve", () => {
  it("prints a link on standard output that opens the page once, and ends with Ctrl+C", async () => {
    const { child, result } = startCli(["serve"], { cwd: workspace.folder });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const link = line.toString().trim();
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\//);
    const opened = await fetch(link, { redirect: "manual" });
    expect(opened.status).toBe(200);
    expect(opened.headers.get("set-cookie")).toContain("HttpOnly");
    expect((await fetch(link, { redirect: "manual" })).status).toBeGreaterThanOrEqual(400);
    child.kill("SIGINT");
    const { exitCode, stderr } = await result;
    expect(exitCode).toBe(0);
    expect(stderr).toContain("Ctrl+C ends KeySpec");
  });
});
