import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDeploymentFile } from "#shared/deployment/read-deployment-file.ts";
import type { CliResult } from "../testing/built-cli.ts";
import { buildMilliseconds, ensureBuilt } from "../testing/built-program.ts";
import { runCli } from "../testing/run-cli.ts";
import { contoso } from "../topology/testing/contoso.ts";
import { writePublishedTopology, writeSimpleUrls } from "../topology/testing/write-topology.ts";

let folder: string;
beforeAll(async () => {
  await ensureBuilt("hosts");
  folder = await mkdtemp(join(tmpdir(), "keyspec-deployment-"));
  await writeFile(join(folder, "topology.xml"), writePublishedTopology(contoso));
  await writeFile(join(folder, "simple-urls.xml"), writeSimpleUrls(contoso.simpleUrls ?? []));
  await writeFile(join(folder, "hostile.xml"), '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
  await writeFile(join(folder, "notes.txt"), "no XML\n");
  await writeFile(join(folder, "newer.json"), JSON.stringify({ schemaVersion: 2 }));
}, buildMilliseconds);
afterAll(() => rm(folder, { recursive: true, force: true }));

const keyspec = (line: string, input?: string): Promise<CliResult> =>
  runCli(line.split(" "), { cwd: folder, ...(input !== undefined && { input }) });

describe("keyspec deployment", () => {
  it("shows the pools with their roles, what was understood, guessed and not understood", async () => {
    const { exitCode, stdout, stderr } = await keyspec("deployment topology.xml simple-urls.xml");
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/topology\.xml +a published topology$/m);
    expect(stdout).toMatch(
      /edgepool\.contoso\.com +Edge pool +edge01.*edge02\.contoso\.com +edge-external, edge-internal$/m,
    );
    expect(stdout).toMatch(/^Understood\n[\s\S]*edgepool\.contoso\.com: Edge pool with 2 servers/m);
    expect(stdout).toMatch(/^Guessed: please check\n[\s\S]*se01\.contoso\.com: Standard Edition server/m);
    expect(stdout).toMatch(/^Not understood\n[\s\S]*LegalIntercept/m);
    expect(stdout).not.toContain("Saved as");
  });

  it("shows a role that the deployment implies and no document names", async () => {
    const { stdout } = await keyspec("deployment topology.xml");
    expect(stdout).toMatch(/webext01\.contoso\.com +reverse proxy .* reverse-proxy$/m);
  });

  it("saves what every other command reads, and never over another file", async () => {
    const saved = await keyspec("deployment topology.xml simple-urls.xml --out saved --json");
    expect([saved.exitCode, saved.stderr]).toEqual([0, ""]);
    const { deployment, file } = JSON.parse(saved.stdout) as {
      readonly deployment: unknown;
      readonly file: { readonly path: string };
    };
    expect(readDeploymentFile(await readFile(file.path, "utf8"), "saved")).toEqual(deployment);

    const again = await keyspec("deployment topology.xml --out saved");
    expect(again.stderr).toContain("[OUTPUT_EXISTS]");
    expect([again.exitCode, again.stdout]).toEqual([2, ""]);
    const beside = await keyspec("deployment topology.xml --out saved --keep-both");
    expect(beside.stdout).toMatch(/Saved as .*\(2\)/);

    const plans = await keyspec(`plan --deployment ${file.path} --json`);
    const direct = await keyspec("plan --topology topology.xml --simple-urls simple-urls.xml --json");
    expect(plans.stderr).toBe("");
    expect(JSON.parse(plans.stdout)).toEqual(JSON.parse(direct.stdout));
    const opened = await keyspec(`deployment ${file.path}`);
    expect(opened.stdout).toContain("as it was saved");
  });

  it("says what the deployment itself has wrong", async () => {
    const { stdout } = await keyspec("deployment topology.xml");
    expect(stdout).toMatch(/^Problems\n[\s\S]*(?:Error|Warning|Notice): .*Meet/m);
    const json = JSON.parse((await keyspec("deployment topology.xml --json")).stdout) as {
      readonly problems: readonly { readonly severity: string }[];
    };
    expect(json.problems.length).toBeGreaterThan(0);
  });

  it("ends with 1 where the deployment has an error, and a plan that it concerns says the error again", async () => {
    const inside = { component: "Meet", domain: "contoso.com", url: "https://meet.ad.contoso.lan" };
    await writeFile(join(folder, "inside.xml"), writeSimpleUrls([inside]));
    const shown = await keyspec("deployment topology.xml inside.xml");
    expect(shown.stdout).toMatch(/Error: The Meet URL of contoso\.com lies under meet\.ad\.contoso\.lan/);
    expect(shown.exitCode).toBe(1);
    const role = async (id: string) =>
      keyspec(`plan --topology topology.xml --simple-urls inside.xml --role ${id} --product lync-2013`);
    const plan = await role("reverse-proxy");
    expect(plan.stdout).toMatch(/^Problems of the deployment\n[\s\S]*Error: The Meet URL of contoso\.com lies under/);
    expect(plan.exitCode).toBe(1);
    const gateway = await role("gateway");
    expect(gateway.stdout).not.toContain("Problems of the deployment");
    expect(gateway.exitCode).toBe(0);
    const json = await keyspec("plan --topology topology.xml --simple-urls inside.xml --role gateway --json");
    expect(JSON.parse(json.stdout)).toMatchObject({ deploymentProblems: expect.any(Array) });
  });

  it("reads standard input", async () => {
    const { exitCode, stdout } = await keyspec("deployment -", writePublishedTopology(contoso));
    expect([exitCode, stdout.split("\n")[0]]).toEqual([0, "contoso.com"]);
  });

  it.each([
    ["deployment simple-urls.xml", "TOPOLOGY_INCOMPLETE"],
    ["deployment topology.xml topology.xml", "TOPOLOGY_SEVERAL"],
    ["deployment hostile.xml", "XML_NOT_ALLOWED"],
    ["deployment notes.txt", "TOPOLOGY_UNKNOWN"],
    ["deployment newer.json", "DEPLOYMENT_NEWER"],
    ["plan --deployment newer.json", "DEPLOYMENT_NEWER"],
    ["deployment missing.xml", "FILE_NOT_FOUND"],
    ["plan --topology hostile.xml", "XML_NOT_ALLOWED"],
    ["plan --deployment topology.xml", "DEPLOYMENT_INVALID"],
  ])("keyspec %s: %s", async (line, code) => {
    const { exitCode, stdout, stderr } = await keyspec(line);
    expect(stderr).toContain(`[${code}]`);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });
});
