import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApiInput } from "#shared/api/contract.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { keyStoreErrors, keyStoreProblems } from "#shared/errors/definitions/key-store.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { passphrasePath } from "../../ports/passphrase-path.ts";
import type { SecretsPort } from "../../ports/types.ts";
import { buildMilliseconds, ensureBuilt, workerUrl } from "../../testing/built-program.ts";
import { labAuthorities, usualChoices } from "../../testing/usual-choices.ts";
import { createHost, type Host } from "../create-host.ts";

const passphrase = "correct horse battery";
const labPassphrase = "lab authority phrase";
let data = "";
const open: Host[] = [];

beforeAll(() => ensureBuilt("hosts"), buildMilliseconds);
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "keyspec-remember-"));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((host) => host.close()));
  await rm(data, { recursive: true, force: true });
});

/** A key store that keeps every secret as its reverse, where the desktop keeps what it encrypts. */
function reversing(changes: Partial<SecretsPort> = {}): SecretsPort {
  const reversed = (text: string): string => [...text].reverse().join("");
  return {
    problem: async () => null,
    remember: async (id, secret) => {
      await writeFile(passphrasePath(data, id), reversed(secret));
    },
    recall: (id) => readFile(passphrasePath(data, id), "utf8").then(reversed, () => null),
    ...changes,
  };
}

function start(secrets?: SecretsPort): Host {
  const host = createHost({
    host: "desktop",
    workerUrl,
    dataFolder: data,
    outputFolder: join(data, "out"),
    ...(secrets !== undefined && { secrets }),
  });
  open.push(host);
  return host;
}

async function request(host: Host, changes: Partial<ApiInput<"request.create">> = {}) {
  const { requests } = await host.services["request.create"]({
    ...usualChoices,
    jobId: "request",
    authorities: labAuthorities,
    passphrase,
    rememberPassphrase: true,
    folder: host.references.ofFolder(join(data, "out")).reference,
    onExisting: "refuse",
    ...changes,
  });
  const [first] = requests;
  if (first === undefined) throw new TypeError("Nothing was requested.");
  return first.outcome;
}

async function requested(host: Host) {
  const outcome = await request(host);
  if (!outcome.ok) throw new AppError(outcome.error.code, outcome.error.message);
  if (outcome.value.delivery !== "here") throw new TypeError("The request was made elsewhere.");
  return outcome.value;
}

async function issue(host: Host, pem: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = host.references.ofFolder(join(data, "out")).reference;
  await host.services["labCa.init"]({
    jobId: "init",
    organization: "Contoso",
    baseUrl: "http://pki.contoso.com",
    passphrase: labPassphrase,
  });
  const { chainPem } = await host.services["labCa.issue"]({
    jobId: "issue",
    request: { from: "bytes", name: "fe01.req", data: new TextEncoder().encode(pem) },
    profile: "ad-cs-web-server",
    passphrase: labPassphrase,
    days: 90,
    folder,
    onExisting: "refuse",
  });
  return chainPem;
}

const complete = (host: Host, certificate: Uint8Array<ArrayBuffer>) =>
  host.services["complete.certificate"]({
    jobId: "complete",
    pendingId: null,
    certificate: { from: "bytes", name: "issued.pem", data: certificate },
    chain: [],
    previous: null,
    passphrase: null,
    outPassword: "Passw0rd!",
    target: "legacy-schannel",
    folder: host.references.ofFolder(join(data, "out")).reference,
    onExisting: "refuse",
  });

describe("a passphrase that the key store remembers", () => {
  beforeEach(() => mkdir(join(data, "passphrases")));

  it("opens the key without being asked for, and is forgotten with the request", async () => {
    const host = start(reversing());
    expect((await host.services["app.about"]({})).keyStore).toEqual({ available: true, problem: null });
    const { pending, pem } = await requested(host);
    expect(pending.passphraseRemembered).toBe(true);
    const record = await readFile(join(data, "pending", `${pending.id}.json`), "utf8");
    expect(record).not.toContain(passphrase);
    const completed = await complete(host, await issue(host, pem));
    expect(completed.bundle.keys).toHaveLength(1);
    await host.services["pending.delete"]({ id: pending.id });
    await expect(stat(passphrasePath(data, pending.id))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is asked for where the store does not give it, and where the host has none", async () => {
    const host = start(reversing());
    const { pending, pem } = await requested(host);
    const certificate = await issue(host, pem);
    const locked = start(reversing({ recall: async () => null }));
    await expect(complete(locked, certificate)).rejects.toMatchObject({ code: "PASSPHRASE_REQUIRED" });
    const without = start();
    await expect(complete(without, certificate)).rejects.toMatchObject({
      code: "PASSPHRASE_REQUIRED",
      message: expect.stringContaining("desktop"),
    });
    // Deleting forgets it there too.
    await without.services["pending.delete"]({ id: pending.id });
    await expect(stat(passphrasePath(data, pending.id))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is not promised where the store has a problem, before any key is made", async () => {
    const host = start(reversing({ problem: async () => keyStoreProblems.locked }));
    expect((await host.services["app.about"]({})).keyStore).toEqual({
      available: false,
      problem: keyStoreProblems.locked,
    });
    await expect(request(host)).rejects.toMatchObject({
      code: "SECRET_STORE_UNAVAILABLE",
      said: keyStoreErrors.unavailable({ problem: keyStoreProblems.locked }).said,
    });
  });

  it("leaves no request behind that nobody could complete as promised", async () => {
    const remember = () => Promise.reject(new AppError("SECRET_STORE_UNAVAILABLE", literal("Refused.")));
    const host = start(reversing({ remember }));
    expect(await request(host)).toMatchObject({ ok: false, error: { code: "SECRET_STORE_UNAVAILABLE" } });
    expect((await host.services["pending.list"]({})).pending).toEqual([]);
  });

  it("is forgotten with a request whose file could not be written", async () => {
    const host = start(reversing());
    const { pending } = await requested(host);
    expect(await request(host)).toMatchObject({ ok: false, error: { code: "OUTPUT_EXISTS" } });
    expect(await readdir(join(data, "passphrases"))).toEqual([pending.id]);
  });
});
