import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { planDeployment } from "#shared/roles/planning/plan-deployment.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { buildMilliseconds, ensureBuilt, workerUrl } from "../../testing/built-program.ts";
import { hasOpenssl, runOpenssl } from "../../testing/run-openssl.ts";
import { labAuthorities, usualChoices } from "../../testing/usual-choices.ts";
import { createHost, type Host } from "../create-host.ts";

const passphrase = "correct horse battery";
const outPassword = "Passw0rd!";
const roles: readonly RoleId[] = ["standard-front-end", "edge-external", "edge-internal", "reverse-proxy", "mediation"];

let folder = "";
let host: Host;

type Completed = { readonly pfx: string; readonly names: readonly string[]; readonly root: string };

/** From the plan of a role, through the lab CA, to the PFX, as a user goes; with the names that the plan promises. */
async function completed(role: RoleId): Promise<Completed> {
  const output = join(folder, role);
  const reference = host.references.ofFolder(output).reference;
  const choices = { deployment: everyPool, product: "lync-2013", selections: [{ role }] } as const;
  const [plan] = planDeployment(choices);
  if (plan === undefined) throw new TypeError(`The deployment has no ${role}.`);
  const { requests } = await host.services["request.create"]({
    ...usualChoices,
    ...choices,
    jobId: role,
    only: [plan.id],
    organization: everyPool.organization,
    authorities: labAuthorities,
    passphrase,
    rememberPassphrase: false,
    folder: reference,
    onExisting: "refuse",
  });
  const outcome = requests[0]?.outcome;
  if (outcome?.ok !== true || outcome.value.delivery !== "here") throw new TypeError(`No request: ${role}`);
  const { pem, file } = outcome.value;
  const issued = await host.services["labCa.issue"]({
    jobId: role,
    request: { from: "bytes", name: file.name, data: new TextEncoder().encode(pem) },
    profile: "ad-cs-web-server",
    passphrase,
    days: 365,
    folder: reference,
    onExisting: "refuse",
  });
  const result = await host.services["complete.certificate"]({
    jobId: role,
    pendingId: null,
    certificate: { from: "bytes", name: "issued.pem", data: issued.chainPem },
    chain: [],
    previous: null,
    passphrase,
    outPassword,
    target: "legacy-schannel",
    folder: reference,
    onExisting: "refuse",
  });
  const names = plan.names.filter(({ included }) => included).map(({ name }) => name);
  const [, , root = ""] =
    new TextDecoder().decode(issued.chainPem).match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  await writeFile(join(output, "root.pem"), root);
  return { pfx: result.file.name, names, root: "root.pem" };
}

/** Key and chain of a PFX in one PEM file, taken out by OpenSSL. */
async function unpack(output: string, { pfx }: Completed): Promise<string> {
  const words = ["pkcs12", "-legacy", "-in", pfx, "-passin", `pass:${outPassword}`, "-nodes", "-out", "server.pem"];
  await runOpenssl(output, words);
  return "server.pem";
}

/** Runs `openssl s_server` on a free port until the end of `use`. */
async function withServer<Value>(output: string, pem: string, use: (port: string) => Promise<Value>): Promise<Value> {
  const server = spawn(
    "openssl",
    ["s_server", "-accept", "127.0.0.1:0", "-cert", pem, "-key", pem, "-cert_chain", pem, "-naccept", "100"],
    { cwd: output, stdio: ["pipe", "pipe", "pipe"] },
  );
  let said = "";
  const listening = new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const port = /ACCEPT [^\n]*:(\d+)\n/.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    server.once("exit", () => reject(new Error(`s_server ended: ${said}`)));
    server.once("error", reject);
  });
  try {
    return await use(await listening);
  } finally {
    const ended = once(server, "close");
    server.kill();
    await ended;
  }
}

/** What `openssl s_client` says of a handshake in which it looks for a name. */
async function handshake(output: string, port: string, name: string): Promise<string> {
  const client = spawn(
    "openssl",
    [
      "s_client",
      "-connect",
      `127.0.0.1:${port}`,
      "-servername",
      name,
      "-verify_hostname",
      name,
      "-CAfile",
      "root.pem",
      "-no-CApath",
      "-no-CAstore",
      "-purpose",
      "sslserver",
      "-verify_return_error",
      "-brief",
    ],
    { cwd: output, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  for (const stream of [client.stdout, client.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  await once(client, "close");
  return said;
}

describe.skipIf(!hasOpenssl())("from a plan to a TLS handshake", () => {
  beforeAll(async () => {
    await ensureBuilt("hosts");
    folder = await mkdtemp(join(tmpdir(), "keyspec-handshake-"));
    host = createHost({
      host: "desktop",
      workerUrl,
      dataFolder: join(folder, "data"),
      outputFolder: folder,
    });
    await host.services["labCa.init"]({
      jobId: "init",
      organization: "Contoso",
      baseUrl: "http://pki.contoso.com",
      passphrase,
    });
  }, buildMilliseconds);
  afterAll(async () => {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(roles)(
    "the PFX of the role %s answers to each of its names, and to no other",
    { timeout: 60_000 },
    async (role) => {
      const result = await completed(role);
      const output = join(folder, role);
      const pem = await unpack(output, result);
      expect(result.names.length).toBeGreaterThan(0);
      await withServer(output, pem, async (port) => {
        for (const name of result.names) {
          const said = await handshake(output, port, name);
          expect(said, name).toContain("Verification: OK");
          expect(said, name).toContain(`Verified peername: ${name}`);
        }
        expect(await handshake(output, port, "not-planned.contoso.com")).toMatch(/hostname mismatch/i);
      });
    },
  );
});
