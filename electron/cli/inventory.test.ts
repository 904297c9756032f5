import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { readReport } from "#shared/report/written-report.ts";
import { runCli } from "../testing/run-cli.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const runs = hasOpenssl();
const workspace = sharedCliWorkspace(runs);

type Printed = {
  readonly places: readonly {
    readonly id: string;
    readonly role: string;
    readonly servers: readonly string[];
    readonly state: string;
    readonly seenIn: readonly string[];
    readonly reason: { readonly english: string } | null;
  }[];
  readonly unplaced: readonly unknown[];
  readonly authorities: readonly unknown[];
  readonly files: readonly unknown[];
};

const keyspec = (...words: string[]) => runCli(words, { cwd: workspace.folder });
async function inventoryOf(...words: string[]) {
  const { stdout, stderr, exitCode } = await keyspec("inventory", ...words, "--json");
  const printed = JSON.parse(stdout) as Printed;
  const first = printed.places.find(
    ({ role, servers }) => role === "enterprise-front-end" && servers.includes("fe01.contoso.com"),
  );
  return { ...printed, first, stderr, exitCode };
}

describe.skipIf(!runs)("keyspec inventory", () => {
  it("judges files in their places, for a deployment that is a file, and keeps nothing", async () => {
    const one = await inventoryOf("deployment.json", "leaf.pem", "roots/root.pem");
    expect([one.exitCode, one.stderr]).toEqual([1, ""]);
    expect(one.first).toMatchObject({ state: "will-not-work", seenIn: ["leaf.pem"] });
    expect(one.authorities).toHaveLength(1);
    const none = await inventoryOf("deployment.json");
    expect(none.exitCode).toBe(0);
    expect(none.first?.state).toBe("missing");
  });

  it("keeps what was read with a kept deployment, and never a key or a password", async () => {
    await keyspec("deployment", "import", "deployment.json", "--name", "Kept");
    const pfx = ["fe01.pfx", "--password-file", "password.txt"];
    expect((await inventoryOf("Kept", ...pfx)).first).toMatchObject({ state: "will-not-work", seenIn: ["fe01.pfx"] });
    const later = await inventoryOf("Kept");
    expect(later.first).toMatchObject({ state: "will-not-work", seenIn: ["fe01.pfx"] });
    expect(later.exitCode).toBe(1);
    const text = await keyspec("inventory", "Kept");
    expect(text.stdout).toMatch(/^Front End Server.*fe01\.contoso\.com +Will not work/m);

    const copied = await keyspec("deployment", "duplicate", "Kept");
    expect(copied.stdout).toBe("Kept a copy of “Kept” as “Kept (2)”.\n");
    expect((await inventoryOf("Kept (2)")).first?.state).toBe("missing");
    const taken = await keyspec("deployment", "rename", "Kept (2)", "Kept");
    expect([taken.exitCode, taken.stdout]).toEqual([2, ""]);
    expect(taken.stderr).toContain("[DEPLOYMENT_KEPT]");
    expect((await keyspec("deployment", "rename", "Kept", "Renamed")).stdout).toBe("“Kept” is called “Renamed” now.\n");
    expect((await inventoryOf("Renamed")).first).toMatchObject({ seenIn: ["fe01.pfx"] });
    for (const name of ["Renamed", "Kept (2)"]) await keyspec("deployment", "remove", name, "--yes");
  });

  it("looks at trust where roots are chosen, and keeps what it saw", async () => {
    await keyspec("deployment", "import", "deployment.json", "--name", "Trusting");
    const printed = async (...words: string[]) => (await keyspec("inventory", "Trusting", ...words, "--json")).stdout;
    expect(await printed("leaf.pem")).not.toContain("chain.untrusted");
    expect(await printed("leaf.pem", "--anchors", "issuing.pem")).toContain("chain.untrusted");
    expect(await printed()).toContain("chain.untrusted");
    await keyspec("deployment", "remove", "Trusting", "--yes");
  });

  it("says which files stay closed, and what is neither kept nor a file", async () => {
    const closed = await inventoryOf("deployment.json", "fe01.pfx");
    expect(closed.exitCode).toBe(2);
    expect(closed.files).toMatchObject([{ name: "fe01.pfx", error: { code: "PFX_PASSWORD_REQUIRED" } }]);
    expect((await keyspec("inventory", "deployment.json", "fe01.pfx")).stderr).toContain("[PFX_PASSWORD_REQUIRED]");
    const { stderr, exitCode } = await keyspec("inventory", "nobody");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("[DEPLOYMENT_NOT_KEPT]")]);
  });

  it("with --report writes what there is, what ends when, and who trusts whom, as one page", async () => {
    const line = "inventory topology.xml fe01.pfx leaf.pem --password-file password.txt --report fleet.html fleet.json";
    const { stderr } = await keyspec(...line.split(" "));
    expect(stderr).toMatch(/Report: .*fleet\.html\nReport: .*fleet\.json\n/);
    const text = await readFile(join(workspace.folder, "fleet.html"), "utf8");
    for (const title of ["What to do, by date", "Connections", "Missing"]) expect(text).toContain(title);
    const report = readReport(await readFile(join(workspace.folder, "fleet.json"), "utf8"));
    expect(report).toMatchObject({ kind: "deployment", inputs: [] });
    expect(JSON.stringify(report)).not.toContain(workspace.folder);
  });
});

describe.skipIf(!runs)("keyspec deployment, with those that are kept", () => {
  it("imports, refuses one that differs until it is told to replace, and compares", async () => {
    const imported = await keyspec("deployment", "import", "deployment.json", "--name", "Contoso");
    expect([imported.exitCode, imported.stdout]).toEqual([0, "Kept the deployment “Contoso”: 3 pools.\n"]);
    const newer = { ...exampleDeployment, name: "Contoso", pools: exampleDeployment.pools.slice(0, 2) };
    await writeFile(join(workspace.folder, "newer.json"), JSON.stringify(newer));
    const refused = await keyspec("deployment", "import", "newer.json");
    expect([refused.exitCode, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/differs: The pool medpool01\.contoso\.com is gone.*\[DEPLOYMENT_KEPT\]/s),
    ]);
    const compared = await keyspec("deployment", "compare", "Contoso", "newer.json", "--json");
    expect(compared.exitCode).toBe(1);
    expect(JSON.parse(compared.stdout)).toMatchObject({
      changes: [{ kind: "gone", pool: "medpool01.contoso.com", text: { english: expect.any(String) } }],
    });
    await keyspec("deployment", "import", "newer.json", "--replace");
    expect((await keyspec("deployment", "compare", "Contoso", "newer.json")).stdout).toBe("Nothing differs.\n");
    expect((await keyspec("deployment", "show", "Contoso")).stdout).not.toContain("medpool01");
  });

  it("exports what other commands read, and removes only after a yes", async () => {
    const saved = await keyspec("deployment", "export", "Contoso", "--out", "saved", "--json");
    const { file } = JSON.parse(saved.stdout) as { readonly file: { readonly path: string } };
    expect((await keyspec("plan", "--deployment", file.path)).exitCode).toBe(0);
    const unsaid = await keyspec("deployment", "remove", "Contoso");
    expect([unsaid.exitCode, unsaid.stderr]).toEqual([2, expect.stringContaining("[USAGE]")]);
    expect((await keyspec("deployment", "remove", "Contoso", "--yes")).exitCode).toBe(0);
    expect((await keyspec("deployment", "show", "Contoso")).stderr).toContain("[DEPLOYMENT_NOT_KEPT]");
    expect((await keyspec("deployment", "list")).stdout).toContain("No deployment is kept.");
  });
});
