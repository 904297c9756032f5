import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type ApiOutput, contract } from "#shared/api/contract.ts";
import { decodeWire } from "#shared/api/wire.ts";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import type { CliResult } from "../testing/built-cli.ts";
import { buildMilliseconds } from "../testing/built-program.ts";
import { runCli } from "../testing/run-cli.ts";
import { hasOpenssl, runOpenssl } from "../testing/run-openssl.ts";
import { sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";
import { withoutSentences } from "../testing/without-sentences.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
beforeAll(async () => {
  if (!withOpenssl) return;
  await writeFile(join(workspace.folder, "every-pool.json"), deploymentFile(everyPool));
}, buildMilliseconds);

/** Each test has pending requests of its own. */
const keyspecIn =
  (data: string) =>
  (line: string): Promise<CliResult> =>
    runCli(line.split(" "), {
      cwd: workspace.folder,
      environment: { KEYSPEC_DATA_FOLDER: join(workspace.folder, `data-${data}`) },
    });

const passphrase = "--passphrase-file passphrase.txt";
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(join(workspace.folder, folder))).sort();
const textOf = (path: string): Promise<string> => readFile(join(workspace.folder, path), "utf8");
const dumpOf = (path: string, ...more: string[]): Promise<string> =>
  runOpenssl(workspace.folder, ["req", "-verify", "-noout", "-text", "-in", path, ...more]);
const outputOf = ({ stdout }: CliResult): ApiOutput<"request.create"> =>
  contract["request.create"].output.parse(withoutSentences(decodeWire(stdout))) as ApiOutput<"request.create">;

async function pendingOf(keyspec: (line: string) => Promise<CliResult>): Promise<readonly string[]> {
  const { stdout } = await keyspec("pending list --json");
  return contract["pending.list"].output.parse(decodeWire(stdout)).pending.map(({ id }) => id);
}

describe.skipIf(!withOpenssl)("keyspec request", () => {
  it("makes both Edge requests of a topology, which OpenSSL verifies, with a README beside them", async () => {
    const keyspec = keyspecIn("edge");
    const result = await keyspec(
      `request --topology topology.xml --simple-urls simple-urls.xml --role edge-external edge-internal --out edge ${passphrase}`,
    );
    expect(result.exitCode).toBe(0);
    const requests = ["edge01.contoso.com-edge-external.req", "edge01.contoso.com-edge-internal.req"];
    expect(await filesIn("edge")).toEqual(["README.txt", ...requests]);

    const external = await dumpOf(`edge/${requests[0]}`);
    expect(external).toContain("verify OK");
    expect(external).toMatch(/DNS:sip\.contoso\.com, DNS:webcon\.contoso\.com, DNS:sip\.fabrikam\.com/);
    const internal = await dumpOf(`edge/${requests[1]}`);
    expect(internal).toContain("verify OK");
    expect(internal).toMatch(/CN ?= ?edgepool\.contoso\.com/);

    const readme = await textOf("edge/README.txt");
    for (const name of requests) expect(readme).toContain(name);
    expect(result.stdout).toMatch(/README\.txt says what to do/);
    expect(result.stdout.match(/Servers +edge01\.contoso\.com\n +edge02\.contoso\.com/g)).toHaveLength(2);

    const { stdout } = await keyspec("pending");
    expect(stdout).toMatch(
      /edge01\.contoso\.com: Edge Server \(external\), .* edge01\.contoso\.com, edge02\.contoso\.com/,
    );
    expect(stdout).toMatch(/edge01\.contoso\.com: Edge Server \(internal\), /);
  });

  it("writes an INF with --on-server: no key, no passphrase, nothing pending", async () => {
    const keyspec = keyspecIn("on-server");
    const result = await keyspec(
      "request --example --role edge-external edge-internal --on-server --out on-server --json",
    );
    expect(result.exitCode).toBe(0);
    const { requests, readme } = outputOf(result);
    expect(requests.map(({ outcome }) => outcome.ok && outcome.value.delivery)).toEqual(["on-server", "on-server"]);
    expect(readme?.name).toBe("README.txt");
    const inf = await textOf("on-server/edge01.contoso.com-edge-external.inf");
    expect(inf).toContain('ProviderName = "Microsoft RSA SChannel Cryptographic Provider"');
    expect(inf).toMatch(/_continue_ = "dns=webcon\.contoso\.com/);
    expect(await textOf("on-server/README.txt")).toContain(
      'certreq -new -machine "edge01.contoso.com-edge-external.inf"',
    );
    expect(await pendingOf(keyspec)).toEqual([]);
  });

  it("writes a sheet of values for each Cisco node, and asks for no passphrase", async () => {
    const keyspec = keyspecIn("cisco");
    const { exitCode, stdout, stderr } = await keyspec(
      "request --deployment every-pool.json --role cucm-tomcat --out cisco",
    );
    expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^Notice: \S+ makes its key itself\..*\n$/)]);
    expect(stdout).toMatch(/The appliance makes its own key/);
    expect(stdout).not.toContain("keyspec -- complete");
    const sheet = "cucm-pub.contoso.com-cucm-tomcat.txt";
    expect(await filesIn("cisco")).toEqual(["README.txt", sheet, "cucm-sub1.contoso.com-cucm-tomcat.txt"].sort());
    expect(await textOf(`cisco/${sheet}`)).toContain("cucm-pub.contoso.com");
    expect(await pendingOf(keyspec)).toEqual([]);
  });

  it("keeps a key only for what is made here, where a run has both kinds", async () => {
    const keyspec = keyspecIn("mixed");
    const words = "request --deployment every-pool.json --role unity-connection-tomcat mediation --out mixed";
    const refused = await keyspec(words);
    expect(refused.stderr).toMatch(/passphrase of the pending keys is missing/);
    expect((await keyspec(`${words} ${passphrase}`)).exitCode).toBe(0);
    expect(await pendingOf(keyspec)).toHaveLength(2);
    expect((await filesIn("mixed")).filter((name) => name.endsWith(".req"))).toEqual([
      "med01.contoso.com-mediation.req",
      "med02.contoso.com-mediation.req",
    ]);
  });

  it("makes a request for every role of the example, each in a file of its own", async () => {
    const keyspec = keyspecIn("all");
    const { exitCode, stdout, stderr } = await keyspec(`request --example --out all ${passphrase} --json`);
    expect(exitCode).toBe(0);
    expect(stderr, "each certificate goes to the authority that suits it").not.toMatch(/^(?:Error|Warning):/m);
    expect(stderr).toMatch(/^Notice: .* today ends on .* valid for \d+ days\. .* Begin the renewal on /m);
    expect(stderr).toMatch(/^Notice: .* leaves out of the certificate: organisational unit\./m);
    expect(stderr).toMatch(/^Notice: Some public authorities sign one name in a certificate/m);
    const { requests } = outputOf({ exitCode, stdout, stderr });
    expect(new Set(requests.map(({ title }) => title)).size).toBe(requests.length);
    const files = (await filesIn("all")).filter((name) => name.endsWith(".req"));
    expect(files).toHaveLength(requests.length);
    for (const file of files) expect(await dumpOf(`all/${file}`)).toContain("verify OK");
    expect(await pendingOf(keyspec)).toHaveLength(requests.length);
  });

  it("takes layout, answers, key, digest, format and the template of an enterprise CA", async () => {
    const keyspec = keyspecIn("choices");
    const { exitCode } = await keyspec(
      `request --example --role enterprise-front-end --server fe01.contoso.com --layout enterprise-front-end=separate --answer phone-updates=yes --key rsa-3072 --hash sha384 --format der --template 1.3.6.1.4.1.311.21.8.1.2:100.3 --out choices ${passphrase}`,
    );
    expect(exitCode).toBe(0);
    const files = (await filesIn("choices")).filter((name) => name.endsWith(".req"));
    expect(files).toEqual(
      ["default", "web-external", "web-internal"].map(
        (certificate) => `fe01.contoso.com-enterprise-front-end-${certificate}.req`,
      ),
    );
    const dump = await dumpOf("choices/fe01.contoso.com-enterprise-front-end-web-internal.req", "-inform", "DER");
    expect(dump).toContain("verify OK");
    expect(dump).toContain("3072 bit");
    expect(dump).toContain("sha384WithRSAEncryption");
    expect(dump).toContain("DNS:ucupdates-r2.contoso.com");
    expect(dump).toMatch(/1\.3\.6\.1\.4\.1\.311\.21\.7|Certificate Template/i);
  });

  it("takes the digest as other programs write it, too", async () => {
    const keyspec = keyspecIn("digest");
    const line = `request --example --role mediation --server med01.contoso.com ${passphrase}`;
    await keyspec(`${line} --hash SHA-512 --out sha512`);
    expect(await dumpOf("sha512/med01.contoso.com-mediation.req")).toContain("sha512WithRSAEncryption");
  });

  it("says beforehand what an authority refuses and what the choices lead to, and makes the requests all the same", async () => {
    const { exitCode, stderr } = await keyspecIn("problems")(
      `request --example --role edge-external --key rsa-1024 --remove-name webcon.contoso.com --authority digicert --out problems ${passphrase}`,
    );
    expect(stderr).toMatch(
      /^Error: edge01\.contoso\.com: Edge Server \(external\), .*: The required name webcon\.contoso\.com is left out\./m,
    );
    expect(stderr).toMatch(/^(?:Error|Warning): edge01\.contoso\.com: .*1024/m);
    expect(exitCode).toBe(1);
    expect(await filesIn("problems")).toContain("edge01.contoso.com-edge-external.req");
  });

  it("says that an authority wants text in Base64", async () => {
    const { exitCode, stderr } = await keyspecIn("base64")(
      `request --example --role edge-external --format der --out base64 ${passphrase}`,
    );
    expect(stderr).toMatch(/^Error: Public authority reads no binary \(DER\) request\./m);
    expect(exitCode).toBe(1);
  });

  it("ends with 1 where some files exist, and leaves them and no key behind", async () => {
    const keyspec = keyspecIn("existing");
    const line = `request --example --role mediation --out existing ${passphrase}`;
    await keyspec(`${line} --server med01.contoso.com`);
    const before = await textOf("existing/med01.contoso.com-mediation.req");
    const { exitCode, stderr } = await keyspec(line);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("OUTPUT_EXISTS");
    expect(await textOf("existing/med01.contoso.com-mediation.req")).toBe(before);
    expect(await pendingOf(keyspec)).toHaveLength(2);
  });
});

describe.skipIf(!withOpenssl)("a renewal rehearsed with the lab CA", () => {
  it("shows what a public authority changes, and what changed since the certificate before", {
    timeout: 60_000,
  }, async () => {
    const keyspec = keyspecIn("renewal");
    const password = "--out-password-file password.txt";
    await keyspec(`request --example --role edge-external --answer legacy-public-im=yes --out renewal ${passphrase}`);
    await keyspec(`lab-ca init --organization Lab --base-url http://pki.contoso.com ${passphrase}`);
    const request = "renewal/edge01.contoso.com-edge-external.req";
    const issue = (profile: string) =>
      keyspec(`lab-ca issue ${request} --profile ${profile} --out renewal-${profile} ${passphrase}`);
    expect((await issue("ad-cs-web-server")).exitCode).toBe(0);
    expect((await issue("public")).exitCode).toBe(0);
    const certificate = (profile: string) =>
      `renewal-${profile}/edge01.contoso.com-edge-external-not-for-production.pem`;
    const days = async (profile: string): Promise<number> => {
      const dates = await runOpenssl(workspace.folder, ["x509", "-noout", "-dates", "-in", certificate(profile)]);
      const [from = "", to = ""] = [...dates.matchAll(/=(.*)/g)].map(([, date = ""]) => date);
      return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
    };
    expect(await days("ad-cs-web-server")).toBe(365);
    expect(await days("public")).toBeLessThan(365);

    const complete = `complete --certificate ${certificate("public")} --out renewal-done ${passphrase} ${password}`;
    const completed = await keyspec(`${complete} --previous ${certificate("ad-cs-web-server")}`);
    expect([completed.exitCode, completed.stderr]).toEqual([0, ""]);
    expect(completed.stdout).toMatch(/→ .*edge01\.contoso\.com-edge-external\.pfx$/m);
    expect(completed.stdout).toMatch(/Requested +Issued/);
    expect(completed.stdout).toMatch(/\* +Names put in +Not asked for +www\.access\.contoso\.com$/m);
    expect(completed.stdout).toMatch(
      /\* +Enhanced Key Usage +Client Authentication, Server Authentication +Server Authent/,
    );
    expect(completed.stdout).toMatch(/\* +Lifetime +365 days +\d+ days$/m);
    expect(completed.stdout).toMatch(/Beside the certificate that it replaces\n.*Before +Now/);
    expect(completed.stdout).toMatch(/Set-CsCertificate -Type [^\n]*AccessEdgeExternal/);
    const { pending } = contract["pending.list"].output.parse(
      decodeWire((await keyspec("pending list --json")).stdout),
    );
    expect(pending.map(({ completedAt }) => completedAt === null)).toEqual([false]);
    expect((await keyspec("pending")).stdout).toMatch(
      /completed, its certificate ends on \d+ \w{3} \d{4}: once the PFX is imported, npm run keyspec -- pending delete edge01-/,
    );
  });
});
