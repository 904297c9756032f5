import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { startTls } from "../../testing/live/servers.ts";
import { authorityMilliseconds, makeOpensslAuthority, type OpensslAuthority } from "../../testing/openssl-authority.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { createHost } from "../create-host.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-stapled-"));
const host = createHost({
  host: "loopback",
  workerUrl: new URL("../../jobs/worker.ts", import.meta.url),
  dataFolder: join(folder, "data"),
});
let authority: OpensslAuthority;

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!hasOpenssl())("the OCSP response that a server sends with its certificate (RFC 6066 §8)", () => {
  beforeAll(async () => {
    authority = await makeOpensslAuthority(
      folder,
      "[server]\nextendedKeyUsage=serverAuth\nauthorityKeyIdentifier=keyid\n",
    );
    for (const name of ["fe01", "fe02"]) await authority.issue(name, "server");
    await authority.revoke("fe02", "keyCompromise");
  }, authorityMilliseconds);

  async function lookedAt(name: string, isStapled: boolean, maxVersion: "TLSv1.2" | "TLSv1.3") {
    await authority.openssl("ocsp", "-issuer", "ca.pem", "-cert", `${name}.pem`, "-no_nonce", "-reqout", "request.der");
    const staple = isStapled ? await authority.answer(readFileSync(join(folder, "request.der"))) : null;
    const read = (file: string): string => readFileSync(join(folder, file), "utf8");
    const identity = { key: read(`${name}.key`), cert: read(`${name}.pem`) + read("ca.pem"), maxVersion };
    const server = await startTls(identity, undefined, staple);
    try {
      const endpoints = [`127.0.0.1:${server.port}`];
      const call = { jobId: "look", endpoints, sip: false, client: null };
      const { files } = await host.services["inspect.endpoints"](call);
      const [facts] = files.flatMap(({ outcome }) => (outcome.ok ? outcome.value.items : []));
      if (facts?.kind !== "endpoint") throw new TypeError("No certificate was shown.");
      const now = new Date(Date.now() + 60_000).toISOString();
      const [verdict] = judgeFacts(facts, name, { product: "lync-2013", role: null, plans: [], now });
      return { facts, rules: verdict?.findings.map(({ ruleId }) => ruleId) ?? [] };
    } finally {
      await server.close();
    }
  }

  it.each(["TLSv1.2", "TLSv1.3"] as const)("is read and believed like one in a file, in %s", async (version) => {
    const revoked = await lookedAt("fe02", true, version);
    expect(revoked.facts.stapled).toBe(true);
    expect(revoked.rules).toContain("revocation.revoked");
    const good = await lookedAt("fe01", true, version);
    expect(good.facts.stapled).toBe(true);
    expect(good.rules).not.toContain("revocation.revoked");
  });

  it("may be absent", async () => {
    const { facts, rules } = await lookedAt("fe02", false, "TLSv1.3");
    expect(facts.stapled).toBe(false);
    expect(rules).not.toContain("revocation.revoked");
  });
});
