import "#shared/text/every-text.ts";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApiInput } from "#shared/api/contract.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import { renewalChoices } from "#shared/renewal/renewal-choices.ts";
import { renewalRequests } from "#shared/renewal/renewal-requests.ts";
import { renewalsOf } from "#shared/renewal/renewals-of.ts";
import { format } from "#shared/text/localise.ts";
import { buildMilliseconds, ensureBuilt, workerUrl } from "../../testing/built-program.ts";
import { leftoverName } from "../../testing/leftover-name.ts";
import { usualChoices } from "../../testing/usual-choices.ts";
import { createHost, type Host } from "../create-host.ts";

const passphrase = "correct horse battery";
let base = "";
let host: Host;

beforeAll(() => ensureBuilt("hosts"), buildMilliseconds);
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "keyspec-complete-"));
  host = createHost({
    host: "cli",
    workerUrl,
    dataFolder: join(base, "data"),
    outputFolder: join(base, "out"),
  });
});
afterEach(async () => {
  await host.close();
  await rm(base, { recursive: true, force: true });
});

/** Leaves a half written file in the folder of the results, runs a step, and says whether the file is gone. */
async function tidies(step: () => Promise<unknown>): Promise<boolean> {
  const name = leftoverName();
  await writeFile(join(base, name), "key");
  await step();
  return !(await readdir(base)).includes(name);
}

/** Request, lab CA, issued certificate: all that comes before completing, in one folder. */
async function issued() {
  const folder = host.references.ofFolder(base).reference;
  const common = { folder, onExisting: "keep-both" } as const;
  const { services } = host;
  const request = () =>
    services["request.create"]({
      ...common,
      ...usualChoices,
      jobId: "request",
      passphrase,
      rememberPassphrase: false,
    });
  expect(await tidies(request)).toBe(true);
  const init = { jobId: "init", organization: "Lab", baseUrl: "http://pki.contoso.com", passphrase };
  await services["labCa.init"](init);
  const data = new Uint8Array(await readFile(join(base, "fe01.contoso.com.req")));
  const issue = () =>
    services["labCa.issue"]({
      ...common,
      jobId: "issue",
      request: { from: "bytes", name: "fe01.req", data },
      profile: "ad-cs-web-server",
      passphrase,
      days: 30,
    });
  expect(await tidies(issue)).toBe(true);
  const list = { ...common, jobId: "list", passphrase, revoke: [] };
  expect(await tidies(() => services["labCa.revocationList"](list))).toBe(true);
  const { chainPem } = await issue();
  return (changes: Partial<ApiInput<"complete.certificate">>) =>
    services["complete.certificate"]({
      ...common,
      jobId: "complete",
      pendingId: null,
      certificate: { from: "bytes", name: "issued.pem", data: chainPem },
      chain: [],
      previous: null,
      passphrase,
      outPassword: "Passw0rd!",
      target: "legacy-schannel",
      ...changes,
    });
}

describe("completing a request", () => {
  it("asks for a password where the result holds the key, tidies its folder, and says what to compare with", {
    timeout: 60_000,
  }, async () => {
    const complete = await issued();
    for (const target of ["legacy-schannel", "modern", "pem"] as const) {
      await expect(complete({ outPassword: "", target })).rejects.toMatchObject({
        code: "PFX_OUT_PASSWORD_REQUIRED",
        message: expect.stringContaining("so it needs a password"),
      });
    }
    expect((await complete({ outPassword: "", target: "p7b" })).file.name).toMatch(/\.p7b$/);

    expect(await tidies(() => complete({}))).toBe(true);
    const name = "fe01.contoso.com.pfx";
    const pfx = new Uint8Array(await readFile(join(base, name)));
    const before = await readdir(base);
    await expect(complete({ previous: { from: "bytes", name: "old.pfx", data: pfx } })).rejects.toMatchObject({
      code: "FORMAT_UNKNOWN",
      message: expect.stringContaining("“old.pfx” is a PFX"),
      hint: expect.stringContaining("Export it as .cer"),
    });
    await expect(complete({ certificate: { from: "bytes", name, data: pfx } })).rejects.toMatchObject({
      code: "FORMAT_UNKNOWN",
      hint: expect.stringContaining("certification authority sent"),
    });
    expect(await readdir(base)).toEqual(before);
  });

  it("puts the certificate into the inventory of its deployment, where the renewal of it finds what it replaces", {
    timeout: 60_000,
  }, async () => {
    const { services } = host;
    const before = await services["deployment.keep"]({ id: null, deployment: exampleDeployment });
    const complete = await issued();
    // Another name is no other deployment.
    const renamed = { ...exampleDeployment, name: "Contoso" };
    const { kept } = await services["deployment.keep"]({ id: before.kept.id, deployment: renamed });
    const first = await complete({});
    expect(first.previous).toBeNull();
    expect(first.notices.map(format)).toContain("The certificate is in the inventory of Contoso now.");
    const { sources } = await services["inventory.read"]({ id: kept.id });
    expect(sources.map(({ name }) => name)).toEqual(["fe01.contoso.com.pfx"]);

    const { pending } = await services["pending.list"]({});
    const inventory = inventoryOfKept(kept, sources, pending, new Date().toISOString());
    const [renewal] = renewalsOf(inventory, { within: null, faulty: false, now: new Date().toISOString() });
    expect(renewal?.current.id).toBe(first.thumbprint);
    const [run] = renewalRequests(renewal === undefined ? [] : [renewal]);
    if (run === undefined) throw new Error("Nothing is to be renewed.");
    const common = { folder: host.references.ofFolder(base).reference, onExisting: "keep-both" } as const;
    const { requests, readme } = await services["request.create"]({
      ...common,
      ...renewalChoices(kept, run),
      jobId: "renew",
      passphrase,
      rememberPassphrase: false,
    });
    expect(requests.map(({ planId }) => planId)).toEqual(run.only);
    const readmeText = await readFile(join(base, readme?.name ?? ""), "utf8");
    expect(readmeText.replaceAll(/\s+/g, " ")).toContain("Have the new certificate in its place before");
    const [made] = requests;
    if (!made?.outcome.ok || made.outcome.value.delivery !== "here") throw new Error("No request was made.");
    const { pem, pending: renewed } = made.outcome.value;
    expect(renewed.replaces).toEqual({ thumbprint: first.thumbprint, ends: renewal?.ends });
    const { chainPem } = await services["labCa.issue"]({
      ...common,
      jobId: "issue-again",
      request: { from: "bytes", name: "renewed.req", data: new TextEncoder().encode(pem) },
      profile: "ad-cs-web-server",
      passphrase,
      days: 60,
    });
    const second = await services["complete.several"]({
      ...common,
      jobId: "complete-again",
      files: [{ from: "bytes", name: "renewed.pem", data: chainPem }],
      passphrase,
      outPassword: "Passw0rd!",
      target: "legacy-schannel",
    });
    const outcome = second.requests[0]?.outcome;
    // Nobody said what to compare with.
    expect(outcome?.ok === true ? outcome.value.previous?.length : 0).toBeGreaterThan(3);
    expect((await services["inventory.read"]({ id: kept.id })).sources).toHaveLength(2);
  });
});
