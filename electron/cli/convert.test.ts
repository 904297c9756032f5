import { copyFile, cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { decodeWire } from "#shared/api/wire.ts";
import { secretsOfWorkspace } from "../testing/cli-workspace.ts";
import { runCli } from "../testing/run-cli.ts";
import { hasOpenssl, runOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";
import { withoutSentences } from "../testing/without-sentences.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);

type Converted = {
  readonly files: readonly {
    readonly name: string;
    readonly outcome: { readonly value?: { readonly file: { readonly name: string } } };
  }[];
};

const keyspec = runIn(workspace);
const inWorkspace = (name: string): string => join(workspace.folder, name);

describe.skipIf(!withOpenssl)("keyspec convert", () => {
  it("reports before and after and the import on standard output, nothing on standard error", async () => {
    const { exitCode, stdout, stderr } = await keyspec("convert fe01.pfx --out happy --password-file password.txt");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/fe01\.pfx → .*happy.fe01-legacy-schannel\.pfx/);
    expect(stdout).toMatch(
      /\* +Provider +Microsoft Software Key Storage Provider +Microsoft RSA SChannel Cryptographic Provider/,
    );
    expect(stdout).toContain(
      'certutil -f -csp "Microsoft RSA SChannel Cryptographic Provider" -importPFX "fe01-legacy-schannel.pfx" AT_KEYEXCHANGE',
    );
    expect(stdout).not.toContain(secretsOfWorkspace.password);
  });

  it("writes what OpenSSL reads as a key for the SChannel provider, readable by the owner only", async () => {
    await keyspec("convert fe01.pfx --out openssl --password-file password.txt");
    const dump = await runOpenssl(inWorkspace("openssl"), [
      ...["pkcs12", "-in", "fe01-legacy-schannel.pfx", "-info", "-nodes", "-legacy"],
      ...["-passin", `file:${inWorkspace("password.txt")}`],
    ]);
    expect(dump).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
    expect(dump).toMatch(/Key Usage: 10/);
    expect(dump).toContain("friendlyName: Front End fe01");
    expect(dump.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
    if (process.platform !== "win32") {
      expect((await stat(inWorkspace("openssl/fe01-legacy-schannel.pfx"))).mode & 0o777).toBe(0o600);
    }
  });

  it("makes one result of each key of a file, or of the key whose certificate has the thumbprint", async () => {
    const folder = inWorkspace("several");
    await mkdir(folder);
    const parts: string[] = [];
    const thumbprints: string[] = [];
    for (const name of ["one", "two"]) {
      const subject = ["-subj", `/CN=${name}.contoso.com`, "-days", "300"];
      await runOpenssl(folder, [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "key",
        "-out",
        "cer",
        ...subject,
      ]);
      parts.push(await readFile(join(folder, "key"), "utf8"), await readFile(join(folder, "cer"), "utf8"));
      thumbprints.push(await runOpenssl(folder, ["x509", "-in", "cer", "-noout", "-fingerprint", "-sha1"]));
    }
    await writeFile(join(folder, "all.pem"), parts.join(""));
    const run = (more: string) => keyspec(`convert several/all.pem --out-password-file password.txt ${more}`);
    const refused = await run("--out several/none");
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/one\.contoso\.com \([0-9a-f]{40}\) and two\.contoso\.com \([0-9a-f]{40}\)/);
    await run("--out several/split --split");
    expect(await readdir(join(folder, "split"))).toEqual([
      "all-one.contoso.com-legacy-schannel.pfx",
      "all-two.contoso.com-legacy-schannel.pfx",
    ]);
    const [, wanted = ""] = thumbprints.map((line) => line.trim().replace(/.*=/, ""));
    const chosen = await run(`--out several/chosen --thumbprint ${wanted}`);
    expect(chosen.stdout).toContain(wanted.replaceAll(":", "").toLowerCase());
    expect((await run("--out several/chosen --thumbprint 12")).stderr).toContain("40 digits");
  });

  it("gives two sources of one name their results in the order of the command line, in every mode", {
    timeout: 60_000,
  }, async () => {
    for (const [folder, source] of [
      ["d1", "fe01.pfx"],
      ["d2", "open.pfx"],
    ] as const) {
      await mkdir(inWorkspace(folder));
      await copyFile(inWorkspace(source), inWorkspace(`${folder}/same.pfx`));
    }
    const list = "d1/same.pfx d2/same.pfx --password-csv both.csv";
    await writeFile(inWorkspace("both.csv"), `same.pfx,${secretsOfWorkspace.password}\n`);
    for (let run = 0; run < 3; run += 1) {
      const refused = await keyspec(`convert ${list} --out same${run}`);
      expect(refused.stderr).toMatch(
        /^keyspec: d2.same\.pfx: Another of these files has the same name.*\[OUTPUT_EXISTS\]$/m,
      );
      expect(refused.stderr).toContain("--keep-both");
      expect(refused.stdout).toMatch(/^d1.same\.pfx → /m);
      expect(refused.exitCode).toBe(1);
      expect(await readdir(inWorkspace(`same${run}`))).toEqual(["same-legacy-schannel.pfx"]);

      const opened = "--password-file password.txt";
      const plainCopies = `convert d1/same.pfx d1/../d1/same.pfx d1/same.pfx ${opened} --json --out same${run}`;
      const kept = JSON.parse((await keyspec(`${plainCopies} --keep-both`)).stdout) as Converted;
      expect(kept.files.map(({ outcome }) => outcome.value?.file.name)).toEqual(
        [2, 3, 4].map((number) => `same-legacy-schannel (${number}).pfx`),
      );
      expect(kept.files.map(({ name }) => name)).toEqual(["d1/same.pfx", "d1/../d1/same.pfx", "d1/same.pfx"]);
      const replaced = JSON.parse((await keyspec(`${plainCopies} --replace`)).stdout) as Converted;
      expect(replaced.files.map(({ outcome }) => outcome.value?.file.name)).toEqual(
        ["", " (2)", " (3)"].map((copy) => `same-legacy-schannel${copy}.pfx`),
      );
    }
  });

  it("prints the contract's output with --json", async () => {
    const { exitCode, stdout, stderr } = await keyspec(
      "convert fe01.pfx --out json --password-file password.txt --json",
    );
    const { verdicts, ...printed } = decodeWire(stdout) as Record<string, unknown>;
    const output = contract["convert.files"].output.parse(withoutSentences(printed));
    expect(verdicts).toMatchObject([{ file: "fe01.pfx", product: "lync-2013" }]);
    expect(output.files.map(({ name, outcome }) => [name, outcome.ok])).toEqual([["fe01.pfx", true]]);
    expect([exitCode, stderr]).toEqual([0, ""]);
  });

  it.each([
    ["the wrong password", "fe01.pfx --password-file wrong.txt", "PFX_WRONG_PASSWORD"],
    ["no password where one is needed", "fe01.pfx", "PFX_PASSWORD_REQUIRED|PFX_WRONG_PASSWORD"],
    ["a file that is no PFX", "picture.pfx --password-file password.txt", "PFX_NOT_A_PFX"],
    ["a truncated file", "truncated.pfx --password-file password.txt", "FORMAT_TRUNCATED"],
    ["a PFX without a key", "keyless.pfx --password-file password.txt", "PFX_NO_KEY"],
    ["a key on a curve for CryptoAPI", "ec.pfx --password-file password.txt", "KEY_NOT_RSA"],
    ["a file that is not there", "missing.pfx --password-file password.txt", "FILE_NOT_FOUND"],
  ])("says on standard error what is wrong with %s, and ends with 2", async (_title, words, code) => {
    const { exitCode, stdout, stderr } = await keyspec(`convert ${words} --out failed`);
    expect(stderr).toMatch(new RegExp(`^keyspec: .*\\[(?:${code})\\]$`, "m"));
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
    expect(await readdir(workspace.folder)).not.toContain("failed");
  });

  it("tells a failed file as data with --json", async () => {
    const { exitCode, stdout, stderr } = await keyspec(
      "convert ec.pfx --out failed --password-file password.txt --json",
    );
    expect(decodeWire(stdout)).toMatchObject({
      files: [{ name: "ec.pfx", outcome: { error: { code: "KEY_NOT_RSA" } } }],
    });
    expect([exitCode, stderr]).toEqual([2, ""]);
  });

  it("goes on after a file that failed, and ends with 1", async () => {
    const { exitCode, stdout, stderr } = await keyspec(
      "convert picture.pfx fe01.pfx keyless.pfx --out batch --password-file password.txt",
    );
    expect(stdout).toContain("1 file converted");
    expect(stderr).toMatch(/PFX_NOT_A_PFX[\s\S]*PFX_NO_KEY/);
    expect(exitCode).toBe(1);
    expect(await readdir(inWorkspace("batch"))).toEqual(["fe01-legacy-schannel.pfx"]);
  });

  it("takes a folder for the PFX files in it", async () => {
    const { exitCode, stdout } = await keyspec("convert exports --out folder --password-file password.txt");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("2 files converted");
    expect((await readdir(inWorkspace("folder"))).sort()).toEqual([
      "fe01-legacy-schannel.pfx",
      "fe02-legacy-schannel.pfx",
    ]);
  });

  it("does not convert its own results, where they lie in the folder of the sources", async () => {
    await cp(inWorkspace("exports"), inWorkspace("own"), { recursive: true });
    const line = "convert own --out own --password-file password.txt --keep-both";
    await keyspec(line);
    const again = await keyspec(line);
    expect(again.stdout).toContain("2 files converted");
    expect((await readdir(inWorkspace("own"))).filter((name) => /schannel.*schannel/.test(name))).toEqual([]);
  });

  it("never overwrites unless told to: refuse, replace, keep both", async () => {
    await mkdir(inWorkspace("existing"));
    const existing = inWorkspace("existing/fe01-legacy-schannel.pfx");
    await writeFile(existing, "mine");
    const line = "convert fe01.pfx --out existing --password-file password.txt";

    const refused = await keyspec(line);
    expect(refused.stderr).toContain("OUTPUT_EXISTS");
    expect(refused.exitCode).toBe(2);
    expect(await readFile(existing, "utf8")).toBe("mine");

    expect((await keyspec(`${line} --keep-both`)).exitCode).toBe(0);
    expect(await readFile(existing, "utf8")).toBe("mine");
    expect(await readdir(inWorkspace("existing"))).toContain("fe01-legacy-schannel (2).pfx");

    expect((await keyspec(`${line} --replace`)).exitCode).toBe(0);
    expect(await readFile(existing, "utf8")).not.toBe("mine");
  });

  it("says that a folder cannot be written to, and leaves the source alone", async () => {
    await copyFile(inWorkspace("password.txt"), inWorkspace("not-a-folder"));
    const { exitCode, stderr } = await keyspec(
      "convert fe01.pfx --out not-a-folder/deeper --password-file password.txt",
    );
    expect(stderr).toContain("FOLDER_UNWRITABLE");
    expect(exitCode).toBe(2);
    expect(new Uint8Array(await readFile(inWorkspace("fe01.pfx")))).toEqual(workspace.fixtures.cngPfx);
  });

  it("takes the password from standard input or the environment, and a new one for the result", async () => {
    const input = await keyspec("convert fe01.pfx --out input --password-file -", {
      input: `${secretsOfWorkspace.password}\n`,
    });
    expect(input).toMatchObject({ exitCode: 0, stderr: "" });

    const environment = await keyspec(
      "convert fe01.pfx --out environment --password-env PFX --out-password-file new-password.txt",
      {
        environment: { PFX: secretsOfWorkspace.password },
      },
    );
    expect(environment).toMatchObject({ exitCode: 0, stderr: "" });
    const opened = await keyspec(
      "inspect environment/fe01-legacy-schannel.pfx --password-file new-password.txt --json",
    );
    expect(decodeWire(opened.stdout)).toMatchObject({
      files: [{ outcome: { value: { items: [{ kind: "bundle" }] } } }],
    });
  });

  it("tries the empty password without being told, but does not write a result without one", async () => {
    const refused = await keyspec("convert open.pfx --out empty");
    expect(refused.stderr).toContain("PFX_OUT_PASSWORD_REQUIRED");
    expect(refused.exitCode).toBe(2);
    const converted = await keyspec("convert open.pfx --out empty --out-password-file new-password.txt");
    expect(converted).toMatchObject({ exitCode: 0, stderr: "" });
    const given = await keyspec("convert open.pfx --out given --password-file password.txt");
    expect(given).toMatchObject({ exitCode: 0, stderr: "" });
    expect(given.stdout).toContain("open.pfx has no password. The one that was given protects the result.");
  });

  it("reads a PFX from standard input", async () => {
    const { exitCode, stderr } = await keyspec("convert - --out piped --password-file password.txt", {
      input: workspace.fixtures.cngPfx,
    });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(await readdir(inWorkspace("piped"))).toHaveLength(1);
  });

  it("takes options beside the target, and says which could not be", async () => {
    const words = [
      "convert",
      "fe01.pfx",
      "--out",
      "options",
      "--password-file",
      "password.txt",
      "--target",
      "legacy-csp",
    ];
    const provider = "Microsoft Enhanced RSA and AES Cryptographic Provider";
    const chosen = ["--provider", provider, "--no-machine-key-set", "--friendly-name", "", "--chain", "leaf-only"];
    const made = await runCli([...words, ...chosen, "--iterations", "2500"], { cwd: workspace.folder });
    expect(made).toMatchObject({ exitCode: 0, stderr: "" });
    expect(made.stdout).toContain(`-csp "${provider}"`);
    const dump = await runOpenssl(inWorkspace("options"), [
      ...["pkcs12", "-in", "fe01-legacy-csp.pfx", "-info", "-nodes", "-legacy"],
      ...["-passin", `file:${inWorkspace("password.txt")}`],
    ]);
    expect(dump).toContain(`Microsoft CSP Name: ${provider}`);
    expect(dump).not.toMatch(/Microsoft Local Key set|friendlyName/);
    expect(dump).toContain("Iteration 2500");
    expect(dump.match(/BEGIN CERTIFICATE/g)).toHaveLength(1);

    const storage = "Microsoft Software Key Storage Provider";
    const refused = await runCli([...words, "--provider", storage], { cwd: workspace.folder });
    expect(refused.stderr).toMatch(/key storage provider[\s\S]*CONVERT_OPTIONS/);
    expect([refused.exitCode, refused.stdout]).toEqual([2, ""]);
  });

  it("reads passwords from a list, shows none of it, and says how many lines were for nothing", async () => {
    const line = "convert exports/fe01.pfx --out list --password-csv passwords.csv";
    const { exitCode, stdout, stderr } = await keyspec(line);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("1 file converted");
    expect(stderr).toBe("Note: 1 line of the list of passwords names no file of this run.\n");

    const { password } = secretsOfWorkspace;
    await mkdir(inWorkspace("left"));
    await mkdir(inWorkspace("right"));
    for (const folder of ["left", "right"]) await copyFile(inWorkspace("fe01.pfx"), inWorkspace(`${folder}/twin.pfx`));
    await writeFile(inWorkspace("twins.csv"), `left/twin.pfx,S3cret of the other\nright\\twin.pfx,${password}\n`);
    const twins = await keyspec(
      "convert left/twin.pfx right/twin.pfx --out twins --password-csv twins.csv --keep-both",
    );
    expect(twins.stderr).toMatch(/^keyspec: left.twin\.pfx: .*\[PFX_WRONG_PASSWORD\]/m);
    expect(twins.stdout).toContain("1 file converted");
    const neither = await keyspec("convert fe01.pfx exports/fe01.pfx --out twins --password-csv twins.csv");
    expect(neither.stderr).toContain("PFX_PASSWORD_REQUIRED");
    await copyFile(inWorkspace("fe01.pfx"), inWorkspace("twin.pfx"));
    const ambiguous = await keyspec("convert twin.pfx --out twins --password-csv twins.csv");
    expect(ambiguous.stderr).toMatch(/has several passwords for files named like .*twin\.pfx.*\[USAGE\]/);
    expect(ambiguous.stderr + twins.stderr).not.toContain("S3cret");

    await writeFile(inWorkspace("swapped.csv"), "S3cret1,fe01.pfx,\nS3cret2\n");
    const broken = await keyspec("convert fe01.pfx --out list --password-csv swapped.csv");
    expect(broken.stderr).toMatch(/Line 1 has 3 columns.*Line 2 has one column.*\[USAGE\]/);
    expect(broken.stderr).not.toContain("S3cret");
    expect(broken.exitCode).toBe(2);

    const binary = await keyspec("convert fe01.pfx --out list --password-csv fe01.pfx");
    expect(binary.stderr).toContain("FILE_UNREADABLE");
  });

  it("sums up a batch, keeps finished results with --resume, and reports every file", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `fe${index}.pfx`);
    await mkdir(inWorkspace("batch-in"));
    await Promise.all(names.map((name) => writeFile(inWorkspace(`batch-in/${name}`), workspace.fixtures.cngPfx)));
    const first = await keyspec("convert batch-in/fe0.pfx batch-in/fe1.pfx --out sums --password-file password.txt");
    expect(first.exitCode).toBe(0);
    await writeFile(inWorkspace("batch-in/broken.pfx"), workspace.fixtures.truncatedPfx);

    const line = "convert batch-in --out sums --password-file password.txt --resume --report";
    const { exitCode, stdout, stderr } = await keyspec(line);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/6 files converted for .*; 2 files already there and verified; 1 file failed\./);
    expect(stdout).not.toContain("(* changed)");
    expect(stdout).toMatch(/Report: .*keyspec-report\.json\nReport: .*keyspec-report\.csv/);
    expect(stderr).toMatch(/^keyspec: .*broken\.pfx.*\[FORMAT_TRUNCATED\]/);
    const report = JSON.parse(await readFile(inWorkspace("sums/keyspec-report.json"), "utf8"));
    expect(report.counts).toEqual({ files: 9, converted: 6, resumed: 2, failed: 1 });
    const csv = await readFile(inWorkspace("sums/keyspec-report.csv"), "utf8");
    expect(csv.trimEnd().split("\r\n")).toHaveLength(10);
  });
});
