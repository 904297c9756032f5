import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { examplePlan } from "#shared/rules/testing/outcome-of.ts";
import { writePem } from "../pki/pem/write-pem.ts";
import { craftHierarchy } from "../testing/crafted/hierarchy.ts";
import { namesOf } from "../testing/crafted/judge-crafted.ts";
import { validity } from "../testing/crafted/values.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day + day / 2).toISOString();

beforeAll(async () => {
  if (!withOpenssl) return;
  // A name that is in use and not planned, and without one that is planned.
  const [commonName = "", ...others] = namesOf(examplePlan());
  const { leaf } = craftHierarchy([commonName, "old.contoso.com", ...others.slice(0, -1)], {
    leaf: { validity: validity(inDays(-300), inDays(40)) },
  });
  await writeFile(join(workspace.folder, "in-use.pem"), writePem("CERTIFICATE", leaf));
  const saved = JSON.parse(await readFile(join(workspace.folder, "deployment.json"), "utf8")) as object;
  await writeFile(join(workspace.folder, "named.json"), JSON.stringify({ ...saved, name: "Contoso" }));
  await keyspec("deployment import named.json");
}, 60_000);

describe.skipIf(!withOpenssl)("keyspec renew", () => {
  it("shows what a renewal asks for: planned names and those in use, each with why", async () => {
    const { exitCode, stdout } = await keyspec("renew deployment.json in-use.pem");
    expect(stdout).toMatch(/old\.contoso\.com +in +In the certificate in use, and not planned/);
    expect(stdout).toMatch(/ in +Planned, and missing in the certificate in use\./);
    expect(stdout).toMatch(/Key: rsa-2048, made anew\./);
    expect(stdout).toMatch(/Have the new certificate in its place before .*: the one in use ends then\./);
    expect(exitCode).toBe(0);
    expect((await keyspec("renew deployment.json in-use.pem --within 30d")).stdout).toMatch(
      /^Nothing is due\.\n\n\d+ certificates of this deployment were never seen, so nobody knows here when they end\./,
    );
    const dropping = await keyspec("renew deployment.json in-use.pem --drop-name OLD.contoso.com");
    expect(dropping.stdout).toMatch(/old\.contoso\.com +left out /);
  });

  it("keeps a name without which the certificate would not work, and says so", async () => {
    const { stdout, stderr } = await keyspec("renew deployment.json in-use.pem --drop-name pool01.contoso.com");
    expect(stdout).toMatch(/pool01\.contoso\.com +in .*Required: without it/);
    expect(stderr).toMatch(/pool01\.contoso\.com is not followed, because the certificate would not work\./);
  });

  it("makes the requests, and leaves out what has one already", async () => {
    const line =
      "renew deployment.json in-use.pem --out renewed --passphrase-file passphrase.txt --drop-name old.contoso.com";
    const { exitCode, stderr } = await keyspec(line);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const files = await readdir(join(workspace.folder, "renewed"));
    expect(files.filter((name) => name.endsWith(".req"))).toEqual(["fe01.contoso.com.req"]);
    const [request = ""] = files.filter((name) => name.endsWith(".req"));
    const { stdout } = await keyspec(`inspect renewed/${request}`);
    expect(stdout).not.toContain("old.contoso.com");
    const readme = await readFile(join(workspace.folder, "renewed", "README.txt"), "utf8");
    expect(readme.replaceAll(/\s+/g, " ")).toContain("Have the new certificate in its place before");
    expect((await keyspec("renew deployment.json in-use.pem --all")).stdout).toMatch(/^Nothing is due\.\n/);
  });

  it("and the calendar and the list of ends know a kept deployment by its name", async () => {
    await keyspec("inventory Contoso in-use.pem");
    const { stdout } = await keyspec("expiry Contoso --within 60d");
    expect(stdout).toMatch(/ends in 40 days +in-use\.pem/);
    expect((await keyspec("expiry Contoso --format ics")).stdout.replaceAll("\r\n ", "")).toMatch(
      /SUMMARY:Certificate expires: .*Front End/,
    );
  });
});
