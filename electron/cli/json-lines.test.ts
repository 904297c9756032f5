import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

type Line = {
  readonly line: number;
  readonly file: string | null;
  readonly ok: boolean;
  readonly verdict?: string | null;
  readonly days?: number | null;
  readonly path?: string;
  readonly error?: { readonly code: string; readonly message: { readonly english: string } };
};

/** Every line that a program may get: a name, a file with its password, one that is closed, no JSON, a field of nobody, nothing there. */
const list = [
  '"leaf.pem"',
  '{"file": "fe01.pfx", "passwordFile": "password.txt"}',
  '{"file": "fe01.pfx"}',
  "fe01.pfx",
  '{"file": "fe01.pfx", "password": "hunter2"}',
  "",
  '{"file": "missing.pem"}',
  '{"file": "fe01.pfx", "passwordFile": "missing.txt"}',
].join("\n");

const linesOf = (stdout: string): readonly Line[] =>
  stdout
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
const codeOf = ({ ok, verdict, error }: Line): string => (ok ? String(verdict) : (error?.code ?? "none"));

beforeAll(async () => {
  if (!withOpenssl) return;
  await writeFile(join(workspace.folder, "list.jsonl"), list);
});

describe.skipIf(!withOpenssl)("--json-lines", () => {
  it("writes a line of JSON for each file of the list, in its order, and stops at none that fails", async () => {
    const { exitCode, stdout, stderr } = await keyspec("inspect --json-lines list.jsonl");
    const lines = linesOf(stdout);
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 7, 8]);
    expect(lines.map(({ file }) => file)).toEqual([
      ...["leaf.pem", "fe01.pfx", "fe01.pfx", null, null, "missing.pem", "fe01.pfx"],
    ]);
    expect(lines.map(codeOf)).toEqual([
      ...[
        "cannot-tell",
        "will-not-work",
        "PFX_PASSWORD_REQUIRED",
        "USAGE",
        "USAGE",
        "FILE_NOT_FOUND",
        "FILE_NOT_FOUND",
      ],
    ]);
    expect(stderr).toBe("");
    expect(stdout).not.toContain("hunter2");
    expect(exitCode).toBe(1);
  });

  it("says of each file what it says of it alone", async () => {
    const { stdout } = await keyspec("inspect fe01.pfx --password-file password.txt --role edge-internal --json");
    const { verdicts } = JSON.parse(stdout) as { readonly verdicts: readonly [{ readonly findings: unknown }] };
    const lines = await keyspec("inspect --json-lines list.jsonl --shard 2/7 --role edge-internal");
    expect(linesOf(lines.stdout)).toMatchObject([{ verdicts: [{ findings: verdicts[0].findings }] }]);
  });

  it("reads the list from standard input, with the password of those that have none of their own", async () => {
    const { stdout } = await keyspec("inspect --json-lines - --password-file password.txt", { input: list });
    expect(codeOf(linesOf(stdout)[2] as Line)).toBe("will-not-work");
    expect(await keyspec("inspect --json-lines - --password-file -", { input: list })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("[USAGE]"),
    });
  });

  it("leaves each line to one part, whichever computer works on it", async () => {
    const parts = await Promise.all(
      [1, 2, 3].map((part) => keyspec(`expiry --json-lines list.jsonl --shard ${part}/3`)),
    );
    const whole = await keyspec("expiry --json-lines list.jsonl");
    const joined = parts.flatMap(({ stdout }) => linesOf(stdout)).toSorted((one, other) => one.line - other.line);
    const withoutTime = (lines: readonly Line[]) => lines.map(({ line, file, ok, days }) => ({ line, file, ok, days }));
    expect(withoutTime(joined)).toEqual(withoutTime(linesOf(whole.stdout)));
    expect(parts.map(({ stdout }) => linesOf(stdout).map(({ line }) => line))).toEqual([[1, 4, 7], [2, 5, 8], [3]]);
  });

  it("ends with 0 where nothing failed, also for a part that has no line, and with 2 where everything did", async () => {
    const empty = await keyspec("inspect --json-lines list.jsonl --shard 9/9");
    expect(empty).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    const fine = await keyspec("expiry --json-lines - --within 1d", { input: '"roots/root.pem"\n' });
    expect([fine.exitCode, linesOf(fine.stdout)[0]?.ok]).toEqual([0, true]);
    expect((await keyspec("inspect --json-lines -", { input: "1\n2\n" })).exitCode).toBe(2);
  });

  it("converts each file, and writes none over another of the same run", async () => {
    await mkdir(join(workspace.folder, "other"));
    await copyFile(join(workspace.folder, "fe01.pfx"), join(workspace.folder, "other/fe01.pfx"));
    const input = ['"fe01.pfx"', '"truncated.pfx"', '"other/fe01.pfx"', '"open.pfx"'].join("\n");
    const line = "convert --json-lines - --out lines --password-file password.txt --out-password-file new-password.txt";
    const first = await keyspec(line, { input });
    expect(linesOf(first.stdout).map((one) => one.error?.code ?? basename(one.path ?? ""))).toEqual([
      ...["fe01-legacy-schannel.pfx", "FORMAT_TRUNCATED", "OUTPUT_EXISTS", "open-legacy-schannel.pfx"],
    ]);
    expect(first.exitCode).toBe(1);
    const again = await keyspec(`${line} --replace`, { input });
    expect(linesOf(again.stdout).map(({ path = "" }) => basename(path))).toEqual([
      ...["fe01-legacy-schannel.pfx", "", "fe01-legacy-schannel (2).pfx", "open-legacy-schannel.pfx"],
    ]);
  });

  it.each([
    ["inspect leaf.pem --json-lines list.jsonl", /--json-lines does not go with FILE/],
    ["inspect", /Missing required argument “file”/],
    ["inspect leaf.pem --shard 1/2", /--json-lines” is missing/],
    ["inspect --json-lines list.jsonl --shard 3/2", /--shard 3\/2: write which part/],
    ["inspect --json-lines list.jsonl --shard 0/2", /--shard 0\/2/],
    ["inspect --json-lines list.jsonl --report report.html", /--json-lines.*--report/],
    ["expiry --json-lines list.jsonl --format nagios", /--json-lines.*--format/],
    ["inspect --json-lines nowhere.jsonl", /nowhere\.jsonl.*\[FILE_NOT_FOUND\]/s],
    ["inspect --json-lines fe01.pfx", /a list of files.*\[FILE_UNREADABLE\]/s],
  ])("refuses %s", async (line, words) => {
    const { exitCode, stdout, stderr } = await keyspec(line);
    expect(stderr).toMatch(words);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });
});
