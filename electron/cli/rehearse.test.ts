import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeRevocationList } from "../pki/crl/write-revocation-list.ts";
import { native } from "../pki/crypto/native.ts";
import { keys } from "../testing/crafted/hierarchy.ts";
import { certificateOf, collectedOf, deployment, password, root } from "../testing/crafted/rehearsed-deployment.ts";
import { authorityKeyIdentifier, nameOf } from "../testing/crafted/values.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const runs = hasOpenssl();
const workspace = sharedCliWorkspace(runs);
const keyspec = runIn(workspace);

type Printed = {
  readonly connections: readonly {
    readonly links: readonly string[];
    readonly listener: { readonly system: string; readonly state: { readonly id: string } };
    readonly result: string;
    readonly first: { readonly english: string } | null;
  }[];
  readonly handshakes: number;
  readonly leftOut: number;
  readonly lacking: readonly { readonly system: string }[];
  readonly notRehearsed: readonly { readonly english: string }[];
};

async function rehearsed(words: string) {
  const { stdout, stderr, exitCode } = await keyspec(`rehearse --deployment ${words} --password-file pfx.txt --json`);
  return { stderr, exitCode, printed: JSON.parse(stdout) as Printed };
}

/** Serial number of every crafted server certificate. */
const serialNumber = "12345678";

beforeAll(async () => {
  if (!runs) return;
  const at = (name: string) => join(workspace.folder, name);
  await mkdir(at("servers"));
  const [frontEnd, edge] = [certificateOf("enterprise-front-end"), certificateOf("edge-internal")];
  await Promise.all([
    writeFile(at("rehearsed.json"), JSON.stringify({ ...deployment, name: "Rehearsed" })),
    writeFile(at("pfx.txt"), `${password}\n`),
    writeFile(at("servers/fe01.pfx"), frontEnd.pfx),
    writeFile(at("servers/edge01.pfx"), edge.pfx),
    writeFile(at("fe01.txt"), collectedOf(frontEnd, [root])),
    writeFile(at("edge01.txt"), collectedOf(edge, [])),
    writeFile(
      at("issuing.crl"),
      writeRevocationList(
        {
          issuer: nameOf("Contoso Issuing CA"),
          thisUpdate: "2026-11-18T00:00:00Z",
          nextUpdate: "2046-11-25T00:00:00Z",
          revoked: [{ serialNumber, at: "2026-11-18T00:00:00Z" }],
          number: 7,
          authorityKeyIdentifier: authorityKeyIdentifier(keys.issuing.publicKey),
        },
        keys.issuing.privateKey,
        native,
      ),
    ),
  ]);
});

describe.skipIf(!runs)("keyspec rehearse --deployment", () => {
  it("rehearses every connection whose two ends are given, and says whose PFX the others lack", async () => {
    const { printed, exitCode } = await rehearsed("rehearsed.json servers");
    expect(exitCode).toBe(0);
    expect(printed.connections.map(({ result }) => result)).toEqual(["works", "works"]);
    expect(printed.connections.flatMap(({ links }) => links).length).toBeGreaterThan(3);
    expect(printed.handshakes).toBe(2);
    expect(printed.leftOut).toBeGreaterThan(0);
    expect(printed.lacking.map(({ system }) => system)).toContain("mediation medpool01.contoso.com");
    expect(printed.notRehearsed[0]?.english).toMatch(/links were not rehearsed: no PFX for .*medpool01\.contoso\.com/);
  });

  it("prints them as a table, with both directions in words", async () => {
    const { stdout } = await keyspec("rehearse --deployment rehearsed.json servers --password-file pfx.txt");
    expect(stdout).toMatch(/^2 connections were rehearsed with 2 pairs of certificates: 2 work, 0 fail/);
    expect(stdout).toMatch(
      /^Works +edgepool01\.contoso\.com: edgepool01.*, accepted +pool01\.contoso\.com: .*, accepted +E/m,
    );
  });

  it("knows of a kept deployment what its servers trust, and keeps nothing of the files", async () => {
    await keyspec("deployment import rehearsed.json");
    await keyspec("inventory Rehearsed fe01.txt edge01.txt");
    const { printed, exitCode } = await rehearsed("Rehearsed servers");
    expect(exitCode).toBe(1);
    expect(printed.connections.map(({ result }) => result)).toEqual(["fails", "fails"]);
    const map = JSON.parse((await keyspec("map Rehearsed --json")).stdout) as {
      readonly lines: readonly {
        readonly ends: readonly string[];
        readonly state: { readonly reasons: readonly { readonly words: { readonly english: string } }[] };
      }[];
    };
    const line = map.lines.find(
      ({ ends }) => ends.join() === "edge edgepool01.contoso.com,front-end pool01.contoso.com",
    );
    const said = line?.state.reasons.map(({ words }) => words.english);
    for (const { first } of printed.connections) expect(said).toContain(first?.english);
    expect((await keyspec("inventory Rehearsed --json")).stdout).not.toContain(".pfx");
  });

  it("hears a revocation list", async () => {
    const { printed, exitCode } = await rehearsed("rehearsed.json servers --crl issuing.crl");
    expect(exitCode).toBe(1);
    for (const { result, first } of printed.connections) {
      expect(result).toBe("fails");
      expect(first?.english).toMatch(/revoked/);
    }
  });

  it("says which file was not opened, and rehearses nothing with it", async () => {
    const { stdout, stderr, exitCode } = await keyspec("rehearse --deployment rehearsed.json servers");
    expect(stderr).toContain("[PFX_PASSWORD_REQUIRED]");
    expect(stdout).toContain("No connection could be rehearsed");
    expect(exitCode).toBe(2);
  });

  it.each([
    ["one file alone", "rehearse servers/fe01.pfx", "USAGE"],
    ["three files without a deployment", "rehearse a.pfx b.pfx c.pfx", "USAGE"],
    [
      "names beside a deployment",
      "rehearse --deployment rehearsed.json servers --listener-name x.contoso.com",
      "USAGE",
    ],
    ["a deployment that is not there", "rehearse --deployment Nobody servers", "DEPLOYMENT_NOT_KEPT"],
    ["a folder without certificates", "rehearse --deployment rehearsed.json data", "FILE_NOT_FOUND"],
  ])("refuses %s", async (_title, words, code) => {
    const { exitCode, stdout, stderr } = await keyspec(words);
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });
});
