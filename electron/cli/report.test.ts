import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import sax from "sax";
import { describe, expect, it } from "vitest";
import { readReport } from "#shared/report/written-report.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);
const read = (name: string) => readFile(join(workspace.folder, name), "utf8");

describe.skipIf(!withOpenssl)("keyspec inspect --report", () => {
  const forms = ["html", "md", "txt", "json", "csv", "sarif", "junit.xml"];

  it("writes one report in every form, merged of all files, and says where each is", async () => {
    const names = forms.map((form) => `all/report.${form}`);
    const { exitCode, stdout, stderr } = await keyspec(
      `inspect fe01.pfx leaf.pem leaf.csr --password-file password.txt --report ${names.join(" ")}`,
    );
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/WILL NOT WORK for /);
    expect(stderr.trimEnd().split("\n")).toEqual(names.map((name) => `Report: ${join(workspace.folder, name)}`));
    expect((await readdir(join(workspace.folder, "all"))).toSorted()).toEqual(
      forms.map((form) => `report.${form}`).toSorted(),
    );
    for (const name of names) {
      const text = await read(name);
      for (const file of ["fe01.pfx", "leaf.pem", "leaf.csr"]) expect(text, name).toContain(file);
      expect(text, name).toMatch(/provider\.cng/);
    }
  });

  it("has no password in it, and no folder of this computer", async () => {
    for (const form of forms) {
      const text = await read(`all/report.${form}`);
      for (const secret of [fixturePassword, workspace.folder]) expect(text.includes(secret), form).toBe(false);
    }
  });

  it("as JSON keeps to the published schema, is read back, and has the SHA-256 of each file", async () => {
    const text = await read("all/report.json");
    const schemaFile = resolve(import.meta.dirname, "../../shared/report/keyspec-report.schema.json");
    const schema = JSON.parse(await readFile(schemaFile, "utf8")) as object;
    const validate = new Ajv2020({ validateFormats: false }).compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    const report = readReport(text);
    const hashOf = async (name: string) =>
      createHash("sha256")
        .update(await readFile(join(workspace.folder, name)))
        .digest("hex");
    expect(report?.inputs).toMatchObject([
      { name: "fe01.pfx", path: null, sha256: await hashOf("fe01.pfx") },
      { name: "leaf.pem", path: null, sha256: await hashOf("leaf.pem") },
      { name: "leaf.csr", path: null, sha256: await hashOf("leaf.csr") },
    ]);
  });

  it("as XML is well formed", async () => {
    const parser = sax.parser(true, {});
    parser.onerror = (error) => {
      throw error;
    };
    parser.write(await read("all/report.junit.xml")).close();
  });

  it("says the folders only where --paths asks for them", async () => {
    await keyspec("inspect leaf.pem --report with-paths.txt --paths");
    expect((await read("with-paths.txt")).replaceAll(/\s+/g, "")).toContain(join(workspace.folder, "leaf.pem"));
  });

  it("knows the endings before it does any work, and never writes over a file unasked", async () => {
    const unknown = await keyspec("inspect leaf.pem --report report.pdf");
    expect(unknown).toMatchObject({ exitCode: 2, stdout: "" });
    expect(unknown.stderr).toMatch(
      /--report report\.pdf: .*\n.*\.html, \.md, \.txt, \.sarif, \.json, \.csv and \.junit\.xml\./,
    );
    await keyspec("inspect leaf.pem --report once.txt");
    const again = await keyspec("inspect leaf.pem --report once.txt");
    expect(again).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("[OUTPUT_EXISTS]") });
    expect((await keyspec("inspect leaf.pem --report once.txt --replace")).exitCode).toBe(0);
    expect((await keyspec("inspect leaf.pem --report once.txt --keep-both")).stderr).toContain("once (2).txt");
    const over = await keyspec("inspect leaf.pem once.txt --report once.txt --replace");
    expect(over).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("one of the files that it is about") });
  });

  it("says with --json where the reports are, and that one could not be written", async () => {
    const { stdout, exitCode } = await keyspec("inspect leaf.pem --json --report json.html leaf.pem/no.txt");
    const said = JSON.parse(stdout) as { reports: string[]; reportErrors: { code: string }[] };
    expect(said.reports).toEqual([join(workspace.folder, "json.html")]);
    expect(said.reportErrors).toMatchObject([{ code: "FOLDER_UNWRITABLE" }]);
    expect(exitCode).toBe(2);
  });
});

describe.skipIf(!withOpenssl)("keyspec report", () => {
  it("puts reports of several runs together, shows them, and writes them in other forms", async () => {
    await keyspec("inspect leaf.pem --report one.json");
    await keyspec("inspect fe01.pfx --password-file password.txt --report two.json");
    const shown = await keyspec("report one.json two.json");
    expect(shown.stdout).toMatch(
      /^KeySpec report: 2 reports\n=+\n\n✕ 2 certificates and requests: 1 will not work and 1 cannot/,
    );
    expect(shown.exitCode).toBe(1);
    const { exitCode, stdout } = await keyspec("report one.json two.json --report merged.html --fail-on never");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(await read("merged.html")).toContain("<h1>KeySpec report: 2 reports</h1>");
  });

  it("refuses what is no report", async () => {
    const { exitCode, stderr } = await keyspec("report leaf.pem");
    expect(stderr).toMatch(/leaf\.pem is no report that KeySpec wrote as JSON\. \[REPORT_UNREADABLE\]/);
    expect(exitCode).toBe(2);
  });
});

describe.skipIf(!withOpenssl)("what counts as failed", () => {
  it.each([
    ["--fail-on error", 1],
    ["--fail-on never", 0],
  ])("for a file that will not work with %s ends with %i", async (option, code) => {
    const { exitCode } = await keyspec(`inspect fe01.pfx --password-file password.txt ${option}`);
    expect(exitCode).toBe(code);
  });

  it("may be a warning, or a notice", async () => {
    const { stdout } = await keyspec("inspect leaf.pem --json");
    const found = (JSON.parse(stdout) as { verdicts: { findings: { severity: string }[] }[] }).verdicts
      .flatMap(({ findings }) => findings)
      .map(({ severity }) => severity);
    expect(found).not.toContain("error");
    const codeOf = async (severity: string) => (await keyspec(`inspect leaf.pem --fail-on ${severity}`)).exitCode;
    expect(await codeOf("error")).toBe(0);
    expect(await codeOf("warning")).toBe(found.includes("warning") ? 1 : 0);
    expect(await codeOf("notice")).toBe(found.length > 0 ? 1 : 0);
  });

  it("is a certificate that ends within the days that were asked for; the warning says so, and never is no answer to it", async () => {
    const far = await keyspec("inspect leaf.pem --expires-within 1d --fail-on never");
    expect(far.exitCode).toBe(0);
    const near = await keyspec("inspect leaf.pem --expires-within 3650d --fail-on never");
    expect(near.stdout).toContain("[validity.expires-soon]");
    expect(near.exitCode).toBe(1);
    const { stderr } = await keyspec("inspect leaf.pem --expires-within soon");
    expect(stderr).toMatch(/“soon” is no time in days or weeks: write 30d, or 6w\./);
  });
});
