import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { CliResult } from "../testing/built-cli.ts";
import { buildMilliseconds } from "../testing/built-program.ts";
import { secretsOfWorkspace } from "../testing/cli-workspace.ts";
import { runCli } from "../testing/run-cli.ts";
import { hasOpenssl, runOpenssl } from "../testing/run-openssl.ts";
import { sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

/** File names with control characters exist on POSIX systems only. */
const runs = hasOpenssl() && process.platform !== "win32";

/** Erases the line, turns the text green, starts a line of its own, and reverses the order of what follows. */
const attack = "\u001b[2K\u001b[32m\n  WORKS\r\u009b0m\u202etxt";
const hostileName = `a\u001b]0;title\u0007\nkeyspec: done.pfx`;

const workspace = sharedCliWorkspace(runs);
beforeAll(async () => {
  if (!runs) return;
  const { folder } = workspace;
  const run = (...parameters: string[]) => runOpenssl(folder, parameters);
  await run(
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-sha256", "-days", "30", "-utf8"],
    ...["-keyout", "hostile.key", "-out", "hostile.pem", "-multivalue-rdn"],
    ...["-subj", `/O=Contoso${attack}/CN=fe01.contoso.com${attack}`],
    ...["-addext", "subjectAltName=DNS:fe01\u001b[31m.contoso.com,DNS:fe02\u0007.contoso.com"],
  );
  await writeFile(join(folder, "empty.pfx"), "");
  await run(
    ...["pkcs12", "-export", "-inkey", "hostile.key", "-in", "hostile.pem", "-out", "hostile.pfx"],
    ...["-name", `name${attack}`, "-CSP", `Provider${attack}`, "-passout", `pass:${secretsOfWorkspace.password}`],
  );
  await copyFile(join(folder, "hostile.pfx"), join(folder, hostileName));
  await copyFile(join(folder, "truncated.pfx"), join(folder, `broken ${hostileName}`));
}, buildMilliseconds);

const keyspec = (...words: string[]): Promise<CliResult> =>
  runCli(words, { cwd: workspace.folder, environment: { PFX: secretsOfWorkspace.password } });

function expectPrintable({ stdout, stderr }: CliResult): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    // A line that only the attack could have begun.
    expect(text).not.toMatch(/^ {2}WORKS$|^keyspec: done/m);
  }
}

describe.skipIf(!runs)("text that others put into files and names", () => {
  it("steers no terminal from a certificate, and is shown", async () => {
    const result = await keyspec("inspect", "hostile.pem");
    expectPrintable(result);
    expect(result.stdout).toContain("fe01.contoso.com\\u{1b}[2K\\u{1b}[32m\\u{a} WORKS");
    expect(result.stdout).toContain("fe01\\u{1b}[31m.contoso.com");
  });

  it("steers no terminal from a PFX: friendly name, provider, file name", async () => {
    const result = await keyspec("inspect", hostileName, "--password-env", "PFX");
    expectPrintable(result);
    expect(result.stdout).toContain("name\\u{1b}[2K");
    expect(result.stdout).toContain("a\\u{1b}]0;title\\u{7}\\u{a}keyspec: done.pfx");
  });

  it("steers no terminal while converting", async () => {
    const result = await keyspec("convert", hostileName, "--out", `out\u001b[1m`, "--password-env", "PFX");
    expectPrintable(result);
    // It is written; what is self-signed will not work.
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain("out\\u{1b}[1m");
  });

  it("steers no terminal from a deployment or the name of its file", async () => {
    const name = `deployment${attack}.json`;
    const deployment = { ...exampleDeployment, name: `Contoso${attack}` };
    await writeFile(join(workspace.folder, name), JSON.stringify(deployment));
    const lines = [
      ["deployment", name],
      ["plan", "--deployment", name, "--role", "director"],
      ["plan", "--deployment", name, "--server", `fe01${attack}`],
      ["plan", "--example", "--layout", `edge-external=${attack}`],
      ["plan", "--topology", `missing${attack}`],
      ["request", "--example", "--out", "r", "--template", attack],
      ["request", "--example", "--out", "r", "--hash", attack],
    ];
    for (const line of lines) {
      const result = await keyspec(...line);
      expect(result.stdout + result.stderr, line.join(" ")).toContain("\\u{1b}");
      expectPrintable(result);
    }
  });

  it("steers no terminal from a request that waits", async () => {
    // Control characters are refused in a deployment; what turns the order of a line around is not.
    const hostile = { ...exampleDeployment, name: "Contoso \u202etxt" };
    await writeFile(join(workspace.folder, "hostile.json"), JSON.stringify(hostile));
    const words = "request --deployment hostile.json --role mediation --server med01.contoso.com --out waiting";
    expectPrintable(await keyspec(...words.split(" "), "--passphrase-file", "passphrase.txt"));
    const listed = await keyspec("pending", "list", "--json");
    const [id = ""] = (JSON.parse(listed.stdout) as { pending: { id: string }[] }).pending.map((one) => one.id);
    const shown = await keyspec("pending", "show", id);
    expect(shown.stdout).toContain("Contoso \\u{202e}txt");
    expectPrintable(shown);
  });

  it("steers no terminal from an error", async () => {
    const lines = [
      ["inspect", `broken ${hostileName}`],
      ["inspect", `missing${attack}`],
      ["convert", `broken ${hostileName}`, "--out", "out", "--password-env", "PFX"],
      ["convert", "fe01.pfx", "--out", "out", "--password-env", `NAME${attack}`],
      ["roles", "show", attack],
      ["pending", "show", attack],
      [`command${attack}`],
    ];
    for (const line of lines) {
      const result = await keyspec(...line);
      expect(result.stderr).toContain("\\u{1b}");
      expectPrintable(result);
    }
  });

  it("stays as it is for a program that reads JSON", async () => {
    const { stdout } = await keyspec("inspect", hostileName, "--password-env", "PFX", "--json");
    expect((JSON.parse(stdout) as { files: { name: string }[] }).files[0]?.name).toBe(hostileName);
  });
});
