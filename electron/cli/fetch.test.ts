import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeWire } from "#shared/api/wire.ts";
import { type AuthorityServer, startAuthorityServer } from "../testing/authority-server.ts";
import { buildMilliseconds, ensureBuilt } from "../testing/built-program.ts";
import { makeOpensslAuthority } from "../testing/openssl-authority.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn } from "../testing/shared-cli-workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-cli-fetch-"));
const keyspec = runIn({ folder });
let server: AuthorityServer;

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!hasOpenssl())("keyspec inspect --fetch", () => {
  beforeAll(async () => {
    await ensureBuilt("hosts");
    server = await startAuthorityServer();
    const { base } = server;
    const authority = await makeOpensslAuthority(
      folder,
      `[server]
extendedKeyUsage=serverAuth
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:${base}/ca.crl,URI:ldap:///CN=ca
authorityInfoAccess=OCSP;URI:${base}/ocsp,caIssuers;URI:${base}/ca.cer
`,
    );
    await authority.issue("fe01", "server");
    await authority.revoke("fe01", "superseded");
    await authority.openssl("ca", "-config", "ca.cnf", "-gencrl", "-out", "ca.crl");
    server.served.set("/ca.crl", readFileSync(join(folder, "ca.crl")));
    server.served.set("/ca.cer", authority.derOf("ca.pem"));
    server.answer = authority.answer;
  }, buildMilliseconds);

  it("says each address before it asks it, and goes on with what an issuer names that came", async () => {
    const { exitCode, stdout, stderr } = await keyspec("inspect fe01.pem --fetch");
    expect(stderr.split("\n").filter((line) => line.includes(server.base))).toEqual([
      `  issuer: ${server.base}/ca.cer`,
      `  revocation list: ${server.base}/ca.crl`,
      `  OCSP: ${server.base}/ocsp`,
    ]);
    expect(stderr.match(/not fetched/g)).toHaveLength(1);
    expect(server.asked.toSorted()).toEqual(["GET /ca.cer", "GET /ca.crl", "POST /ocsp"]);
    expect(stdout).toContain("[revocation.revoked]");
    expect(exitCode).toBe(1);
  });

  it("contacts nobody without it", async () => {
    server.asked.length = 0;
    const { stdout } = await keyspec("inspect fe01.pem");
    expect(stdout).not.toContain("[revocation.revoked]");
    expect(server.asked).toEqual([]);
  });

  it("says in data what came of each address, and what did not, without the bytes", async () => {
    server.answer = null;
    const { stdout } = await keyspec("inspect fe01.pem --fetch --json");
    const { fetched } = decodeWire(stdout) as { readonly fetched: readonly object[] };
    expect(fetched).toMatchObject([
      { kind: "issuer", outcome: { ok: true, value: { certificates: 1, lists: 0, responses: 0 } } },
      { kind: "list", outcome: { ok: true, value: { certificates: 0, lists: 1, responses: 0 } } },
      { kind: "ocsp", outcome: { ok: false, error: { code: "NETWORK_STATUS" } } },
    ]);
    expect(JSON.stringify(fetched)).not.toContain("$bytes");
    expect((await keyspec("inspect fe01.pem --fetch")).stderr).toContain("[NETWORK_STATUS]");
  });
});
