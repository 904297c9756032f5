import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ApiOutput, type ApiPath, contract } from "#shared/api/contract.ts";
import { decodeWire } from "#shared/api/wire.ts";
import { secretsOfWorkspace } from "../testing/cli-workspace.ts";
import { hasOpenssl, runOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";
import { withoutSentences } from "../testing/without-sentences.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

async function expectFailure(line: string, code: string): Promise<void> {
  const { exitCode, stdout, stderr } = await keyspec(line);
  expect(stderr, line).toContain(`[${code}]`);
  expect([exitCode, stdout], line).toEqual([2, ""]);
}

/** Runs with --json and reads what was printed as the contract's output. */
async function json<Path extends ApiPath>(path: Path, line: string): Promise<ApiOutput<Path>> {
  const { exitCode, stdout, stderr } = await keyspec(`${line} --json`);
  expect([exitCode, stderr], line).toEqual([0, ""]);
  return contract[path].output.parse(withoutSentences(decodeWire(stdout))) as ApiOutput<Path>;
}

const passphrase = "--passphrase-file passphrase.txt";

describe.skipIf(!withOpenssl)("request, sign, complete, inspect", () => {
  it("goes from a deployment to a PFX that works, and refuses every wrong turn", { timeout: 120_000 }, async () => {
    // Nothing is there yet.
    expect((await keyspec("pending")).stdout).toBe("No request is pending.\n");
    expect((await keyspec("lab-ca")).stdout).toContain("no lab CA");
    await expectFailure(`lab-ca issue leaf.csr --out issued ${passphrase}`, "LAB_CA_MISSING");

    // Request.
    const request = `request --example --role enterprise-front-end --server fe01.contoso.com --out requests ${passphrase}`;
    const requested = await keyspec(request);
    expect(requested).toMatchObject({ exitCode: 0, stderr: "" });
    expect(requested.stdout).toMatch(/^fe01\.contoso\.com: Front End Server .* → .*fe01\.contoso\.com\.req$/m);
    expect(requested.stdout).toMatch(/kept encrypted, as the pending request fe01-[0-9a-f]+\./);
    expect(requested.stdout).toContain("npm run keyspec -- complete --certificate FILE");
    const dump = await runOpenssl(workspace.folder, [
      "req",
      "-verify",
      "-noout",
      "-text",
      "-in",
      "requests/fe01.contoso.com.req",
    ]);
    expect(dump).toContain("verify OK");
    expect(dump).toContain("DNS:sip.fabrikam.com");
    await expectFailure(request, "OUTPUT_EXISTS");

    const { pending } = await json("pending.list", "pending list");
    expect(pending.map(({ server }) => server)).toEqual(["fe01.contoso.com"]);
    const id = pending[0]?.id ?? "";
    expect((await keyspec("pending")).stdout).toMatch(
      new RegExp(`^${id} .* less than a day +waits for its certificate: `, "m"),
    );
    const shown = await json("pending.show", `pending show ${id}`);
    expect(shown.pem).toBe(await readFile(join(workspace.folder, "requests/fe01.contoso.com.req"), "utf8"));
    await expectFailure("pending show fe01-00000000", "PENDING_NOT_FOUND");
    await expectFailure("pending show ../../x", "PENDING_NOT_FOUND");
    await expectFailure("pending delete fe01-00000000", "PENDING_NOT_FOUND");
    await expectFailure("pending delete fe01-00000000 --yes", "PENDING_NOT_FOUND");
    await expectFailure("pending delete ../../x --yes", "PENDING_NOT_FOUND");
    await expectFailure("complete ../../x --certificate leaf.pem --out nowhere", "PENDING_NOT_FOUND");

    // Sign.
    const init = `lab-ca init --organization Lab --base-url http://pki.contoso.com ${passphrase}`;
    const made = await json("labCa.init", init);
    expect(made.authority?.issued).toBe(0);
    await expectFailure(init, "LAB_CA_EXISTS");
    await expectFailure(
      "lab-ca issue requests/fe01.contoso.com.req --out issued --passphrase-file wrong.txt",
      "KEY_WRONG_PASSPHRASE",
    );
    await expectFailure(`lab-ca issue leaf.pem --out issued ${passphrase}`, "REQUEST_INVALID");
    const issued = await keyspec(
      `lab-ca issue requests/fe01.contoso.com.req leaf.csr missing.req --out issued ${passphrase}`,
    );
    expect(issued.exitCode).toBe(1);
    expect(issued.stderr).toContain("FILE_NOT_FOUND");
    expect(issued.stdout).toMatch(/requests\/fe01\.contoso\.com\.req → /);
    // The pending request says what it is for, so the certificate is compared with it.
    expect(issued.stdout).toMatch(/CANNOT TELL for Lync Server 2013, Front End Server .* on fe01\.contoso\.com/);
    const subject = ["-subj", "/CN=*.contoso.com"];
    const wildcard = [
      "req",
      "-new",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      "wildcard.key",
      "-out",
      "wildcard.csr",
    ];
    await runOpenssl(workspace.folder, [...wildcard, ...subject]);
    const refused = await keyspec(`lab-ca issue wildcard.csr --out issued ${passphrase}`);
    expect(refused.stdout).toContain("WILL NOT WORK for Lync Server 2013");
    expect(refused.exitCode).toBe(1);
    const [leafFile = ""] = (await readdir(join(workspace.folder, "issued"))).filter((name) => name.startsWith("fe01"));
    const certificate = `issued/${leafFile}`;
    await runOpenssl(workspace.folder, ["verify", "-partial_chain", "-CAfile", certificate, certificate]);

    // Complete.
    const complete = `complete --certificate ${certificate} --out finished --out-password-file password.txt`;
    await expectFailure(`${complete} --passphrase-file wrong.txt`, "KEY_WRONG_PASSPHRASE");
    await expectFailure(
      `complete ${id} --certificate leaf.pem --out finished ${passphrase} --out-password-file password.txt`,
      "CERTIFICATE_KEY_MISMATCH",
    );
    await expectFailure(
      `complete --certificate leaf.pem --out finished ${passphrase} --out-password-file password.txt`,
      "PENDING_NO_MATCH",
    );
    await expectFailure(`${complete.replace("finished", "password.txt/deeper")} ${passphrase}`, "FOLDER_UNWRITABLE");
    const completed = await keyspec(`${complete} ${passphrase}`);
    expect(completed).toMatchObject({ exitCode: 0, stderr: "" });
    expect(completed.stdout).toMatch(/→ .*fe01\.contoso\.com\.pfx/);
    expect(completed.stdout).toMatch(
      /Set-CsCertificate -Type Default,WebServicesInternal,WebServicesExternal -Thumbprint/,
    );
    expect(completed.stdout).not.toContain(secretsOfWorkspace.passphrase);
    await expectFailure(`${complete} ${passphrase}`, "OUTPUT_EXISTS");

    // Inspect.
    const inspected = await keyspec(
      "inspect finished/fe01.contoso.com.pfx --example --server fe01.contoso.com --password-file password.txt --json",
    );
    expect(decodeWire(inspected.stdout)).toMatchObject({ verdicts: [{ server: "fe01.contoso.com" }] });
    const findings = (
      decodeWire(inspected.stdout) as { verdicts: { verdict: string; findings: { severity: string }[] }[] }
    ).verdicts;
    expect(findings.flatMap((verdict) => verdict.findings).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(inspected.exitCode).toBe(0);

    // Revoke, and tidy up.
    const { authority } = await json("labCa.status", "lab-ca status");
    expect(authority?.issued).toBe(3);
    const serial = /Serial number +([0-9a-f]+)/.exec(issued.stdout)?.[1] ?? "";
    const list = await json("labCa.revocationList", `lab-ca crl --revoke ${serial} --out issued ${passphrase}`);
    expect(list.revoked).toBe(1);
    expect(
      await runOpenssl(workspace.folder, [
        "crl",
        "-inform",
        "DER",
        "-noout",
        "-text",
        "-in",
        "issued/not-for-production-keyspec-lab-issuing.crl",
      ]),
    ).toContain("Revoked Certificates");
    await expectFailure(`lab-ca crl --revoke abcdef --out issued --replace ${passphrase}`, "LAB_CA_SERIAL_UNKNOWN");
    await expectFailure(`pending delete ${id}`, "USAGE");
    expect((await json("pending.list", "pending list")).pending).toHaveLength(1);
    expect((await keyspec(`pending delete ${id} --yes`)).stdout).toContain(id);
    expect((await json("pending.list", "pending list")).pending).toEqual([]);
  });

  it("refuses a passphrase that is too short before it makes a key", async () => {
    await writeFile(join(workspace.folder, "short.txt"), "short\n");
    await expectFailure("request --example --out short --passphrase-file short.txt", "PASSPHRASE_TOO_SHORT");
    expect((await json("pending.list", "pending list")).pending).toEqual([]);
    expect(await readdir(workspace.folder)).not.toContain("short");
  });

  it("says of a file that it is no deployment", async () => {
    await expectFailure(`request --deployment leaf.pem --out short ${passphrase}`, "DEPLOYMENT_INVALID");
  });
});
