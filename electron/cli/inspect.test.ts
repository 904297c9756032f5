import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { decodeWire } from "#shared/api/wire.ts";
import { verdictIds } from "#shared/rules/types.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

describe.skipIf(!withOpenssl)("keyspec inspect", () => {
  it("compares several files with each other", async () => {
    const line = "inspect fe01.pfx ec.pfx --role edge-external --password-file password.txt";
    const { stdout } = await keyspec(line);
    expect(stdout).toMatch(
      /Files compared with each other\s+Warning: fe01\.pfx and ec\.pfx are for .* different keys\./,
    );
    const { stdout: data } = await keyspec(`${line} --json`);
    expect(decodeWire(data)).toMatchObject({ together: [{ id: "pool-key", files: ["fe01.pfx", "ec.pfx"] }] });
    expect((await keyspec("inspect fe01.pfx --role edge-external --password-file password.txt")).stdout).not.toContain(
      "Files compared with each other",
    );
  });

  it("prints the things themselves as PEM, which it reads again", async () => {
    const pem = await keyspec("inspect fe01.pfx --raw pem --password-file password.txt");
    expect([pem.exitCode, pem.stderr]).toEqual([0, ""]);
    expect(pem.stdout).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    expect(pem.stdout).not.toContain("PRIVATE KEY");
    const again = await keyspec("inspect - --raw pem", { input: pem.stdout });
    expect(again.stdout).toBe(pem.stdout);
  });

  it("prints one of them value by value, or in DER", async () => {
    const asn1 = await keyspec("inspect leaf.csr --raw asn1");
    expect(asn1.stdout).toMatch(/^\S+\n0 +\d+ +SEQUENCE\n/);
    const der = await keyspec("inspect leaf.pem --raw der");
    expect([der.exitCode, der.stdout.charCodeAt(0)]).toEqual([0, 0x30]);
    const several = await keyspec("inspect leaf.pem issuing.pem --raw der");
    expect([several.exitCode, several.stderr]).toEqual([2, expect.stringContaining("the files hold 2 of them")]);
  });

  it("says of a CNG export that it will not work, why, what to do and who says so, and ends with 1", async () => {
    const { exitCode, stdout, stderr } = await keyspec("inspect fe01.pfx --password-file password.txt");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/Provider +Microsoft Software Key Storage Provider/);
    expect(stdout).toMatch(/WILL NOT WORK for .*2013/);
    expect(stdout).toMatch(/Error: The private key is a CNG key[\s\S]*Do: [\s\S]*Source: [\s\S]*\[provider\.cng\]/);
    expect(exitCode).toBe(1);
  });

  it("finds the provider right after the conversion", async () => {
    await keyspec("convert fe01.pfx --out fixed --password-file password.txt");
    const { stdout } = await keyspec("inspect fixed/fe01-legacy-schannel.pfx --password-file password.txt");
    expect(stdout).toMatch(/Provider +Microsoft RSA SChannel Cryptographic Provider/);
    expect(stdout).toMatch(/KeySpec +AT_KEYEXCHANGE/);
    expect(stdout).not.toContain("[provider.cng]");
  });

  it.each([
    ["leaf.pem", "certificate"],
    ["leaf.der", "certificate"],
    ["leaf.csr", "request"],
    ["fe01.pfx", "bundle"],
  ])("knows %s by its content, as the contract's output with verdicts", async (file, kind) => {
    const { exitCode, stdout, stderr } = await keyspec(`inspect ${file} --password-file password.txt --json`);
    const { verdicts, together, ...output } = decodeWire(stdout) as {
      verdicts: { verdict: string; file: string }[];
      together: unknown[];
    };
    expect(together).toEqual([]);
    const { files } = contract["inspect.files"].output.parse(output);
    expect(files.map(({ outcome }) => outcome.ok && outcome.value.items.map((item) => item.kind))).toEqual([[kind]]);
    expect(verdicts.map((verdict) => verdict.file)).toEqual([file]);
    for (const { verdict } of verdicts) expect(verdictIds).toContain(verdict);
    expect(exitCode).toBe(verdicts.some(({ verdict }) => verdict === "will-not-work") ? 1 : 0);
    expect(stderr).toBe("");
  });

  it("says where each certificate of the chain belongs, and without a role which roles it would fit", async () => {
    const { stdout } = await keyspec("inspect fe01.pfx --password-file password.txt");
    expect(stdout).toMatch(/1\. fe01\.contoso\.com → Personal/);
    expect(stdout).toMatch(/2\. Fixture Issuing CA → Intermediate Certification Authorities/);
    expect(stdout).toContain('certutil -f -addstore CA "Fixture Issuing CA.cer"');
    expect(stdout).toContain('certutil -f -addstore Root "Fixture Root CA.cer"');
    expect(stdout).toMatch(/Roles that it would fit, the best first:\n +Media gateway/);
    const { stdout: judged } = await keyspec("inspect leaf.pem --role enterprise-front-end");
    expect(judged).not.toContain("Roles that it would fit");
    expect(judged).toMatch(/2\. CN=Fixture Issuing CA is not in the file/);
  });

  it("compares the names with the server of the deployment", async () => {
    const { exitCode, stdout } = await keyspec(
      "inspect leaf.pem --deployment deployment.json --server fe01.contoso.com",
    );
    expect(stdout).toMatch(/on fe01\.contoso\.com/);
    expect(stdout).toContain("pool01.contoso.com");
    expect(exitCode).toBe(1);
  });

  it("compares a request with the certificate of the deployment that it fits best, whichever way its uses are spread", async () => {
    await keyspec(
      "request --example --role enterprise-front-end --server fe02.contoso.com --layout enterprise-front-end=separate --out spread --passphrase-file passphrase.txt",
    );
    const verdictsOf = async (file: string) => {
      const { exitCode, stdout } = await keyspec(`inspect spread/${file} --example --json`);
      expect(exitCode, file).toBe(0);
      return (decodeWire(stdout) as { verdicts: { role: string; server: string; certificate: object }[] }).verdicts;
    };
    for (const [file, certificate] of [
      ["fe02.contoso.com-enterprise-front-end-web-internal.req", "Web Services Internal"],
      ["fe02.contoso.com-enterprise-front-end-web-external.req", "Web Services External"],
    ] as const) {
      expect(await verdictsOf(file)).toMatchObject([
        { role: "enterprise-front-end", certificate: { english: certificate } },
      ]);
    }
    const { stdout } = await keyspec(
      "inspect spread/fe02.contoso.com-enterprise-front-end-web-internal.req --example --server fe02.contoso.com",
    );
    expect(stdout).toMatch(/, Front End Server .*, Web Services Internal on fe02\.contoso\.com$/m);
  });

  it("without a role and a deployment judges by the general rules", async () => {
    const { stdout } = await keyspec("inspect leaf.pem");
    expect(stdout).toMatch(/ for Lync Server 2013, the general rules$/m);
    expect(stdout).not.toContain("any role");
  });

  it("says whether the chain ends in the chosen roots, with an issuer of another file", async () => {
    const trusted = await keyspec("inspect leaf.pem issuing.pem --anchors roots");
    expect(trusted.stderr).toBe("");
    expect(trusted.stdout).toMatch(/Trusted +Yes: Fixture Root CA is among the trusted roots that you chose/);
    const strange = await keyspec("inspect leaf.pem --anchors issuing.pem");
    expect(strange.stdout).toMatch(/\[chain\.untrusted\]/);
    const open = await keyspec("inspect leaf.pem --anchors public");
    expect(open.stdout).toMatch(/Trusted +No: the public roots/);
    expect(open.stdout).not.toContain("[chain.untrusted]");
    const none = await keyspec("inspect leaf.pem --anchors leaf.csr");
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining("[TRUSTED_ROOTS_MISSING]")]);
  });

  it("does not ask of an issuer that was given whether it is a server", async () => {
    expect((await keyspec("inspect leaf.pem issuing.pem")).exitCode).toBe(0);
    // Alone it is what was asked about.
    expect((await keyspec("inspect issuing.pem")).exitCode).toBe(1);
  });

  it("with --fetch says first what it asks, here nothing", async () => {
    const { stderr } = await keyspec("inspect leaf.csr --fetch");
    expect(stderr).toMatch(/^Nothing to fetch/);
  });

  it("reads standard input", async () => {
    const { exitCode, stdout } = await keyspec("inspect - --json", { input: workspace.fixtures.certificatePem });
    expect(decodeWire(stdout)).toMatchObject({ files: [{ outcome: { value: { items: [{ kind: "certificate" }] } } }] });
    expect(exitCode).toBeLessThanOrEqual(1);
  });

  it.each([
    ["a picture", "picture.pfx", "FORMAT_UNKNOWN"],
    ["a truncated file", "truncated.pfx --password-file password.txt", "FORMAT_TRUNCATED"],
    ["a file that is not there", "missing.pem", "FILE_NOT_FOUND"],
    ["a folder", "exports", "FILE_IS_FOLDER"],
  ])("says on standard error that it cannot read %s, and ends with 2", async (_title, words, code) => {
    const { exitCode, stdout, stderr } = await keyspec(`inspect ${words}`);
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });

  it.each([
    ["the wrong password", "fe01.pfx --password-file wrong.txt", "PFX_WRONG_PASSWORD"],
    ["no password", "fe01.pfx", "PFX_PASSWORD_REQUIRED"],
  ])("with %s shows and judges what can be seen of a PFX, and ends with 2", async (_title, words, code) => {
    const { exitCode, stdout, stderr } = await keyspec(`inspect ${words}`);
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toMatch(/PFX, without its password\n\s+Encrypted parts/u);
    expect(stdout).toMatch(/Not known: The password is needed to see the KeySpec of the private key/u);
    expect(exitCode).toBe(2);
  });

  it("inspects the rest where one file cannot be read, and ends with 1", async () => {
    const { exitCode, stdout, stderr } = await keyspec("inspect missing.pem leaf.csr");
    expect(stderr).toContain("FILE_NOT_FOUND");
    expect(stdout).toContain("leaf.csr");
    expect(exitCode).toBe(1);
  });
});
