import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { type CliResult, runBuiltCli, startCli } from "../testing/built-cli.ts";
import { buildMilliseconds, cliFile, ensureBuilt } from "../testing/built-program.ts";
import { runCli } from "../testing/run-cli.ts";

let folder: string;
beforeAll(async () => {
  await ensureBuilt("hosts");
  folder = await mkdtemp(join(tmpdir(), "keyspec-usage-"));
  await writeFile(join(folder, "topology.xml"), "<Topology/>");
}, buildMilliseconds);
afterAll(() => rm(folder, { recursive: true, force: true }));

const keyspec = (line: string, input?: string): Promise<CliResult> =>
  runCli(line.split(" ").filter(Boolean), { cwd: folder, ...(input !== undefined && { input }) });

describe("wrong usage ends with 2, says so on standard error, and writes nothing to standard output", () => {
  it.each([
    ["", /No command was given/],
    ["convrt fe01.pfx", /Did you mean “keyspec convert”/],
    ["frobnicate", /Known are: roles, authorities, deployment, inventory, plan/],
    ["pending lsit", /Did you mean “keyspec pending list”/],
    ["help convrt", /Did you mean “keyspec convert”/],
    ["help lab-ca isue", /Did you mean “keyspec lab-ca issue”/],
    ["convert fe01.pfx", /--out <folder>” is missing/],
    ["convert --out converted", /Missing required argument “file”/],
    ["convert fe01.pfx --out converted --targt modern", /--target/],
    [
      "convert fe01.pfx --out converted --target windows-95",
      /legacy-schannel, legacy-csp, windows-2019-plus, modern, pem, p7b/,
    ],
    ["convert fe01.pfx --out c --target p7b --provider X", /--provider does not go with --target p7b/],
    ["convert fe01.pfx --out c --target pem --key-spec exchange", /--key-spec does not go with --target pem/],
    ["convert fe01.pfx --out c --unencrypted-key", /--unencrypted-key does not go with --target legacy-schannel/],
    [
      "convert fe01.pfx --out c --target pem --unencrypted-key --out-password-file a",
      /--unencrypted-key.*--out-password-file|--out-password-file.*--unencrypted-key/,
    ],
    [
      "convert fe01.pfx --out c --target p7b --out-password-file a",
      /--out-password-file does not go with --target p7b/,
    ],
    ["convert fe01.pfx --out c --key-spec both", /exchange, signature, none/],
    ["convert fe01.pfx --out c --iterations 2e3", /--iterations takes a whole number/],
    ["convert fe01.pfx --out c --iterations 600001", /--iterations takes at most 600000/],
    ["convert fe01.pfx --out c --password-csv missing.csv", /missing\.csv.*FILE_NOT_FOUND/],
    ["convert fe01.pfx --out c --password-file - --password-csv -", /--password-file -.*--password-csv -/],
    ["convert fe01.pfx --out converted --replace --keep-both", /--replace.*--keep-both/],
    ["convert fe01.pfx --out converted --password-file a --password-env B", /--password-file.*--password-env/],
    ["convert fe01.pfx --out converted --password-env NOT_SET", /no environment variable NOT_SET/],
    ["convert - --out converted --password-file -", /file “-”.*--password-file -.*read only once/],
    ["convert fe01.pfx --out c --password-file - --out-password-file -", /--password-file -.*--out-password-file -/],
    [
      "rehearse fe01.pfx fe01.pfx --password-file - --initiator-password-file -",
      /--password-file -.*--initiator-password-file -/,
    ],
    ["inspect fe01.pfx --raw pem --report all.html", /--raw.*--report|--report.*--raw/],
    ["inspect fe01.pfx --raw pem --fetch", /--raw.*--fetch|--fetch.*--raw/],
    ["plan", /--deployment FILE/],
    ["plan --example --deployment a.json", /--deployment.*--example|--example.*--deployment/],
    ["plan --deployment missing.json", /FILE_NOT_FOUND/],
    ["plan --deployment topology.xml", /DEPLOYMENT_INVALID[\s\S]*Did you mean --topology topology\.xml/],
    ["plan --example --topology a.xml", /--topology.*--example|--example.*--topology/],
    ["plan --example --server fe09.contoso.com", /fe09[\s\S]*PLAN_SERVER_UNKNOWN[\s\S]*Did you mean “fe0[12]/],
    ["plan --example --role edge-internal --server fe01.contoso.com", /PLAN_SERVER_UNKNOWN/],
    [
      "plan --example --role mediation edge-internal --server edge01.contoso.com",
      /no server with the role Mediation.*PLAN_SERVER_UNKNOWN/,
    ],
    ["plan --example --role director", /PLAN_INCOMPLETE/],
    ["plan --example --role edge-externel", /edge-external, edge-internal/],
    ["plan --example --product cisco-uc", /no role of Cisco.*PLAN_INCOMPLETE/],
    ["plan --example --layout enterprise-front-end=seperate", /USAGE[\s\S]*Did you mean “separate”/],
    ["plan --example --layout enterprise-frontend=separate", /USAGE[\s\S]*Did you mean “enterprise-front-end=…”/],
    ["plan --example --layout separate", /USAGE[\s\S]*Choose one of: standard-front-end,/],
    ["plan --example --layout director=separate", /USAGE[\s\S]*Name the role with --role/],
    ["plan --example --answer phone-update=yes", /USAGE[\s\S]*Did you mean “phone-updates=…”/],
    ["plan --example --answer phone-updates=si", /USAGE[\s\S]*Choose one of: yes, no/],
    ["plan --example --answer phone-updates", /a value is missing.*USAGE[\s\S]*Choose one of: yes, no/],
    ["plan --simple-urls urls.xml", /--simple-urls needs a topology/],
    ["rehearse a.pfx b.pfx --simple-urls urls.xml", /--simple-urls needs a topology/],
    ["request --example --out r --hash sha265", /Did you mean “sha256”/],
    ["request --example --out r --key rsa-2047", /rsa-2048, rsa-3072/],
    [
      "request --example --out r --template 1.3.6.1.4.1.311.21.8.1.2",
      /Did you mean “1\.3\.6\.1\.4\.1\.311\.21\.8\.1\.2:100”/,
    ],
    ["request --example --out r --template Web=Server", /no name and no OID of a template/],
    ["plan --example --remove-name dialin.contso.com", /Did you mean “dialin\.contoso\.com”/],
    ["request --example --out r --authority digcert", /digicert/],
    ["request --example --out r --on-server --passphrase-file a", /--on-server.*--passphrase-file/],
    ["request --example --out r", /passphrase of the pending keys is missing[\s\S]*--passphrase-file/],
    ["inspect leaf.pem --server fe01.contoso.com", /--server needs --deployment/],
    ["roles show enterprise-frontend", /Did you mean “enterprise-front-end”/],
    ["roles show", /Missing required argument “role”/],
    ["lab-ca issue fe01.req --out issued --days many", /--days takes a whole number/],
    ["lab-ca issue fe01.req --out issued --days 3651", /--days takes 1 to 3650/],
    ["lab-ca issue fe01.req --out issued --days 0", /--days takes 1 to 3650/],
    ["lab-ca init --organization Lab --base-url ftp://pki.contoso.com", /--base-url takes an address.*USAGE/],
    [
      `lab-ca init --organization ${"L".repeat(65)} --base-url http://pki.contoso.com`,
      /--organization takes 1 to 64 characters/,
    ],
    ["lab-ca issue fe01.req --out issued --profile publik", /ad-cs-web-server, public/],
    ["lab-ca crl --out issued --revoke xyz", /“xyz” is no serial number/],
  ])("keyspec %s", async (line, message) => {
    const { exitCode, stdout, stderr } = await keyspec(line);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });
});

describe("a password among the arguments", () => {
  it.each([
    "convert fe01.pfx --out c --password S3cret!",
    "convert fe01.pfx --out c --password=S3cret!",
    "request --example --out r --passphrase=S3cret!",
    "complete --certificate a.pem --out c --out-password S3cret!",
    "convert fe01.pfx --out c --pw=S3cret!",
  ])("is refused and not repeated: keyspec %s", async (line) => {
    const { exitCode, stdout, stderr } = await keyspec(line);
    expect(exitCode).toBe(2);
    expect(stdout + stderr).not.toContain("S3cret");
    expect(stderr.length).toBeGreaterThan(40);
  });

  it("is refused with the way that works", async () => {
    const { stderr } = await keyspec("convert fe01.pfx --out c --password S3cret!");
    expect(stderr).toContain("--password-file");
  });
});

describe("--json", () => {
  it.each(["--json convrt", "convert --json", "plan --json", "--json"])(
    "puts the error on standard output: keyspec %s",
    async (line) => {
      const { exitCode, stdout, stderr } = await keyspec(line);
      expect(JSON.parse(stdout)).toMatchObject({
        ok: false,
        error: { code: "USAGE", message: { english: expect.any(String) } },
      });
      expect(stderr).toBe("");
      expect(exitCode).toBe(2);
    },
  );

  it("works before and after the command", async () => {
    const [before, after] = await Promise.all([keyspec("--json roles list"), keyspec("roles list --json")]);
    expect(JSON.parse(before.stdout)).toEqual(JSON.parse(after.stdout));
  });
});

describe("help and version", () => {
  it.each(["--version", "convert --version"])("keyspec %s", async (line) => {
    const { exitCode, stdout, stderr } = await keyspec(line);
    expect([exitCode, stdout, stderr]).toEqual([0, `${packageJson.version}\n`, ""]);
  });

  it.each([
    ["help", "--help"],
    ["help convert", "convert --help"],
    ["help lab-ca", "lab-ca --help"],
    ["help lab-ca issue", "lab-ca issue -h"],
  ])("keyspec %s shows the page of keyspec %s", async (byCommand, byOption) => {
    const [command, option] = await Promise.all([keyspec(byCommand), keyspec(byOption)]);
    expect([command.exitCode, option.exitCode]).toEqual([0, 0]);
    expect(command.stdout).toBe(option.stdout);
    expect(command.stdout).toMatch(/^NAME\n {4}keyspec/);
    expect(command.stderr).toBe("");
  });
});

describe("the streams", () => {
  const escapeCharacter = "\u001b";

  it("carry no colours where there is no terminal", async () => {
    const { stdout } = await keyspec("plan --example");
    const { stderr } = await keyspec("convrt");
    expect(stdout).toContain("pool01.contoso.com");
    expect(stdout + stderr).not.toContain(escapeCharacter);
  });

  it("may be closed early by the reader: no stack, no message", async () => {
    const { child, result } = startCli(["plan", "--example", "--json"], { cwd: folder });
    child.stdin.end();
    child.stdout.destroy();
    const { exitCode, stderr } = await result;
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
  });
});

describe("a fault of KeySpec itself", () => {
  /** A copy of the built program that a test may damage. */
  async function copyOfProgram(name: string): Promise<string> {
    const copy = join(folder, name);
    await cp(dirname(cliFile), copy, { recursive: true });
    return copy;
  }

  it.each([
    [
      "a part that throws",
      async (copy: string) => writeFile(join(copy, "worker.mjs"), 'throw new TypeError("broken on purpose");'),
    ],
    [
      "a part that is missing",
      async (copy: string) => {
        const host = (await readdir(join(copy, "chunks"))).find((name) => name.startsWith("host-"));
        await rm(join(copy, "chunks", host ?? "none"));
      },
    ],
  ])("ends with 3, is neutral, and says how to see where it happened: %s", async (title, damage) => {
    const copy = await copyOfProgram(title);
    await damage(copy);
    await writeFile(join(folder, "any.txt"), "any");
    const run = (environment: Readonly<Record<string, string>>): Promise<CliResult> =>
      runBuiltCli(["inspect", "any.txt"], { cwd: folder, environment, program: join(copy, "cli.mjs") });

    const neutral = await run({});
    expect(neutral.stderr).toMatch(/\[INTERNAL\][\s\S]*KEYSPEC_DEBUG=1/);
    expect(neutral.stderr).not.toMatch(/^ +at /m);
    expect([neutral.exitCode, neutral.stdout]).toEqual([3, ""]);

    const debugging = await run({ KEYSPEC_DEBUG: "1" });
    expect(debugging.stderr).toMatch(/broken on purpose|Cannot find module/);
    expect(debugging.stderr).toMatch(/^ +at /m);
    expect([debugging.exitCode, debugging.stdout]).toEqual([3, ""]);
  });
});

describe("roles and plan", () => {
  it("lists roles with their products", async () => {
    const { exitCode, stdout } = await keyspec("roles --product sfb-2019");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^enterprise-front-end .*sfb-2019/m);
  });

  it("shows a role with its source", async () => {
    const { exitCode, stdout } = await keyspec("roles show enterprise-front-end");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /\(combined\)\n.*Default, Web Services Internal and Web Services External in one certificate/,
    );
    expect(stdout).toMatch(/Source .*Microsoft/);
  });

  it("plans every server, with names added and removed", async () => {
    const { exitCode, stdout } = await keyspec(
      "plan --example --add-name lync.contoso.com --remove-name admin.contoso.com --json",
    );
    expect(exitCode).toBe(0);
    const { plans } = JSON.parse(stdout) as {
      plans: { role: string; server: string; names: { name: string; included: boolean }[] }[];
    };
    const frontEnds = plans.filter(({ role }) => role === "enterprise-front-end");
    expect(frontEnds.map(({ server }) => server)).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
    for (const { names } of frontEnds) {
      const included = names.filter((name) => name.included).map(({ name }) => name);
      expect(included).toContain("lync.contoso.com");
      expect(included).not.toContain("admin.contoso.com");
    }
  });
});
