import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeWire } from "#shared/api/wire.ts";
import { readReport } from "#shared/report/written-report.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

describe.skipIf(!withOpenssl)("keyspec compare", () => {
  it("says of a conversion that nothing of the certificate changed, where the key went, and what that solves", async () => {
    await keyspec("convert fe01.pfx --out compared --password-file password.txt");
    const { exitCode, stdout, stderr } = await keyspec(
      "compare fe01.pfx compared/fe01-legacy-schannel.pfx --password-file password.txt",
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(/\* +Provider +Microsoft Software Key Storage Provider +Microsoft RSA SChannel/);
    expect(stdout).toMatch(/^Verdict: Will not work → /m);
    expect(stdout).toMatch(/^Solved:\n +Error: The private key is a CNG key/m);
    expect(exitCode).toBe(0);
  });

  it("turned round, ends with 1 and names the new problems", async () => {
    const { exitCode, stdout } = await keyspec(
      "compare compared/fe01-legacy-schannel.pfx fe01.pfx --password-file password.txt",
    );
    expect(stdout).toMatch(/^New problems:\n +Error: The private key is a CNG key/m);
    expect(exitCode).toBe(1);
  });

  it("with --report writes the lines, what is new and what is solved, of both files", async () => {
    const line = "compare fe01.pfx compared/fe01-legacy-schannel.pfx --password-file password.txt";
    const { stderr } = await keyspec(`${line} --report change.md change.json`);
    expect(stderr).toMatch(/^Report: .*change\.md\nReport: .*change\.json\n$/);
    const text = await readFile(join(workspace.folder, "change.md"), "utf8");
    expect(text).toContain("# KeySpec report: fe01.pfx and fe01-legacy-schannel.pfx, compared");
    expect(text).toContain(
      "| Provider | Microsoft Software Key Storage Provider | Microsoft RSA SChannel Cryptographic Provider | Yes |",
    );
    const report = readReport(await readFile(join(workspace.folder, "change.json"), "utf8"));
    expect(report?.tables.map(({ id }) => id)).toEqual(["lines", "solved"]);
    expect(report?.inputs.map(({ path }) => path)).toEqual([null, null]);
  });

  it("compares a request with its answer, as data", async () => {
    const { exitCode, stdout } = await keyspec("compare leaf.csr leaf.pem --json");
    const { comparison, after } = decodeWire(stdout) as { comparison: object[]; after: { verdict: string } };
    expect(comparison.length).toBeGreaterThan(5);
    expect(after.verdict).toBe("cannot-tell");
    expect(exitCode).toBe(0);
  });

  it.each([
    ["a closed PFX", "fe01.pfx leaf.pem", "PFX_PASSWORD_REQUIRED"],
    ["a picture", "leaf.pem picture.pfx", "FORMAT_UNKNOWN"],
    ["one file", "leaf.pem", "USAGE"],
  ])("refuses %s, and ends with 2", async (_title, files, code) => {
    const { exitCode, stdout, stderr } = await keyspec(`compare ${files}`);
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });
});
