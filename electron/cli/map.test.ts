import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

type Data = {
  readonly lines: readonly {
    readonly ends: readonly [string, string];
    readonly state: { readonly id: string };
    readonly links: readonly { readonly id: string }[];
  }[];
  readonly needed: readonly {
    readonly certificates: readonly { readonly store: string }[];
    readonly waiting: readonly string[];
  }[];
  readonly consequences: { readonly worse: readonly { readonly ends: readonly string[] }[] } | null;
};

const pair = ["edge edgepool01.contoso.com", "front-end pool01.contoso.com"];

function stateOf({ lines }: Data, ends: readonly string[]): string | undefined {
  return lines.find((line) => ends.every((end) => (line.ends as readonly string[]).includes(end)))?.state.id;
}

describe.skipIf(!withOpenssl)("keyspec map", () => {
  it("shows every connection of a deployment without a file: unknown, with what is missing", async () => {
    await writeFile(join(workspace.folder, "contoso.json"), JSON.stringify(exampleDeployment));
    const { exitCode, stdout, stderr } = await keyspec("map contoso.json");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\d+ systems, \d+ connections: 0 trusted by both, 0 not trusted, \d+ unknown\.$/m);
    expect(stdout).toMatch(
      /\? +edgepool01\.contoso\.com +pool01\.contoso\.com +MTLS, 7 links +Unknown +The certificate of/,
    );
    expect(stdout).toContain("Source: TLS and MTLS for Lync Server 2013 (Microsoft)");
    expect(exitCode).toBe(0);
  });

  it("finds both ends of a connection in the files, and whether they trust each other", {
    timeout: 120_000,
  }, async () => {
    await writeFile(join(workspace.folder, "phrase.txt"), "a passphrase of the lab\n");
    const phrase = "--passphrase-file phrase.txt";
    await keyspec(`lab-ca init --organization Contoso --base-url http://pki.contoso.com ${phrase}`);
    await keyspec(`request --example --role enterprise-front-end edge-internal --out asked ${phrase}`);
    const requests = (await readdir(join(workspace.folder, "asked"))).filter((name) => /\.(?:req|csr)$/.test(name));
    expect(requests.length).toBeGreaterThan(2);
    await keyspec(`lab-ca issue ${requests.map((name) => `asked/${name}`).join(" ")} --out answered ${phrase}`);
    const { exitCode, stdout } = await keyspec("map contoso.json answered --json");
    const data = JSON.parse(stdout) as Data;
    expect(stateOf(data, pair)).toBe("trusted");
    expect(exitCode).toBe(0);
  });

  it("trusts nothing that does not end in the roots that were chosen", async () => {
    const { exitCode, stdout } = await keyspec("map contoso.json answered --anchors roots --json");
    expect(stateOf(JSON.parse(stdout) as Data, pair)).toBe("not-trusted");
    expect(exitCode).toBe(1);
    const ofLab = await keyspec("map contoso.json answered --anchors lab-ca --json");
    expect(stateOf(JSON.parse(ofLab.stdout) as Data, pair)).toBe("trusted");
  });

  it("shows the links of one pool, and what it must have by which command", async () => {
    const { stdout } = await keyspec("map contoso.json answered --pool edgepool01.contoso.com");
    expect(stdout).toContain("E07 Front End Server, each → Edge internal, 8057/tcp");
    expect(stdout).toContain("LS Data MCU 41026 right after 41025.");
    expect(stdout).toMatch(/certutil -f -addstore Root ".+\.cer"/);
    expect(stdout).toContain("Never import a P7B into Trusted Root");
  });

  it("says what a new CA would break before it is there", async () => {
    const { exitCode, stdout } = await keyspec(
      "map contoso.json answered --new-ca roots/root.pem --for edgepool01.contoso.com --json",
    );
    const { consequences } = JSON.parse(stdout) as Data;
    expect(consequences?.worse.map(({ ends }) => ends)).toContainEqual(pair);
    expect(exitCode).toBe(1);
  });

  it("tells which of the replacements could not be read", async () => {
    const { exitCode, stderr } = await keyspec("map contoso.json answered --replace answered missing.pem");
    expect(stderr).toContain("[FILE_NOT_FOUND]");
    expect(exitCode).toBe(1);
  });

  it.each([
    ["a pool that the deployment has not", "map contoso.json --pool nowhere.contoso.com", "USAGE"],
    ["a replacement that fits no place", "map contoso.json --replace roots/root.pem", "USAGE"],
    ["a replacement that is not there", "map contoso.json --replace missing.pem", "FILE_NOT_FOUND"],
    ["a new CA that is not there", "map contoso.json --new-ca missing.pem", "FILE_NOT_FOUND"],
    [
      "the PFX of a partner that stays closed",
      "map contoso.json --partner federated-partner=fe01.pfx",
      "PFX_PASSWORD_REQUIRED",
    ],
    [
      "a partner’s file without its certificate",
      "map contoso.json --partner federated-partner=roots/root.pem",
      "USAGE",
    ],
    [
      "a partner’s name without its certificate",
      "map contoso.json --partner-name federated-partner=sip.fabrikam.com",
      "USAGE",
    ],
    ["a view that there is not", "map contoso.json --view everywhere", "USAGE"],
    ["a deployment that is none", "map leaf.pem", "TOPOLOGY_UNKNOWN"],
  ])("refuses %s", async (_title, words, code) => {
    const { exitCode, stdout, stderr } = await keyspec(words);
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });

  it("takes the roots for what is there and for what replaces it from one standard input", async () => {
    const line = "map contoso.json answered --replace answered --anchors - --json";
    const input = await readFile(join(workspace.folder, "roots/root.pem"), "utf8");
    const { stdout, stderr } = await keyspec(line, { input });
    expect(stderr).toBe("");
    const ofFile = await keyspec("map contoso.json answered --replace answered --anchors roots/root.pem --json");
    expect(JSON.parse(stdout)).toMatchObject({
      lines: (JSON.parse(ofFile.stdout) as Data).lines.map(({ ends, state: { id } }) => ({ ends, state: { id } })),
      consequences: { worse: [] },
    });
  });

  it("knows a kept deployment by its name, with what its inventory has", async () => {
    await writeFile(join(workspace.folder, "kept.json"), JSON.stringify({ ...exampleDeployment, name: "Kept" }));
    await keyspec("deployment import kept.json");
    await keyspec("inventory Kept leaf.pem");
    const { stdout } = await keyspec("map Kept");
    expect(stdout).toMatch(/fe01\.contoso\.com/);
    expect((await keyspec("map Nobody")).stderr).toContain("[DEPLOYMENT_NOT_KEPT]");
  });
});
