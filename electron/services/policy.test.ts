import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { noPolicy, type Policy } from "#shared/policy/policy-of.ts";
import { forbiddenHttp } from "../ports/forbidden-network.ts";
import { forbiddenSecrets } from "../ports/forbidden-secrets.ts";
import { createHost, type Host } from "./create-host.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-policy-"));
const open: Host[] = [];
afterAll(async () => {
  await Promise.all(open.map((host) => host.close()));
  rmSync(folder, { recursive: true });
});

function start(policy: Policy): Host {
  const host = createHost({
    host: "desktop",
    workerUrl: new URL("../jobs/worker.ts", import.meta.url),
    dataFolder: folder,
    policy,
    secrets: { problem: async () => null, remember: async () => undefined, recall: async () => "kept before" },
  });
  open.push(host);
  return host;
}

describe("what an organisation decided", () => {
  it("is told to the page, and takes nothing away where nothing was decided", async () => {
    const about = await start({ ...noPolicy, language: "de" }).services["app.about"]({});
    expect(about.policy).toEqual({ ...noPolicy, language: "de" });
    expect(about.keyStore.available).toBe(true);
  });

  it("keeps no passphrase where it says so, and gives none that was kept before", async () => {
    const { keyStore } = await start({ ...noPolicy, passphrases: "off" }).services["app.about"]({});
    expect(keyStore).toEqual({ available: false, problem: await forbiddenSecrets.problem() });
    expect(await forbiddenSecrets.recall("pending")).toBeNull();
    await expect(forbiddenSecrets.remember("pending", "secret")).rejects.toMatchObject({
      code: "SECRET_STORE_UNAVAILABLE",
    });
  });

  it("looks at no port where it says so", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    let connections = 0;
    server.on("connection", (socket) => {
      connections += 1;
      socket.destroy();
    });
    const { port } = server.address() as AddressInfo;
    const ask = async (policy: Policy) => {
      const { files } = await start(policy).services["inspect.endpoints"]({
        jobId: "look",
        endpoints: [`127.0.0.1:${port}`],
        sip: false,
        client: null,
      });
      return files.map(({ outcome }) => (outcome.ok ? "" : outcome.error.code));
    };
    expect(await ask({ ...noPolicy, network: "off" })).toEqual(["NETWORK_FORBIDDEN"]);
    expect(connections).toBe(0);
    // The same call reaches it where nobody forbids it.
    expect(await ask(noPolicy)).not.toEqual(["NETWORK_FORBIDDEN"]);
    expect(connections).toBeGreaterThan(0);
    server.close();
  });

  it("fetches nothing where it says so", async () => {
    await expect(
      forbiddenHttp.fetch({ url: "http://pki.contoso.com/ca.crl" }, new AbortController().signal),
    ).rejects.toMatchObject({ code: "NETWORK_FORBIDDEN", message: expect.stringContaining("pki.contoso.com") });
  });
});
