import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contactsOf } from "#shared/chain/contacts.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { authorityMilliseconds, makeOpensslAuthority, type OpensslAuthority } from "../../testing/openssl-authority.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { createHost } from "../create-host.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-fetch-"));
const host = createHost({
  host: "loopback",
  workerUrl: new URL("../../jobs/worker.ts", import.meta.url),
  dataFolder: join(folder, "data"),
});

let authority: OpensslAuthority;
/** What the authority's server gives; a path that is not here is not found. */
const served = new Map<string, Buffer>();
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  request.on("end", async () => {
    if (request.url === "/ocsp") {
      response.end(await authority.answer(Buffer.concat(pieces)));
      return;
    }
    const body = served.get(request.url ?? "");
    if (body === undefined) response.writeHead(404);
    response.end(body);
  });
});

afterAll(async () => {
  await host.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const sections = (base: string): string => `[server]
extendedKeyUsage=serverAuth
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:${base}/ca.crl,URI:ldap:///CN=ca
authorityInfoAccess=OCSP;URI:${base}/ocsp,caIssuers;URI:${base}/ca.cer
`;

describe.skipIf(!hasOpenssl())("what a certificate names is fetched", () => {
  let base = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
    base = `http://127.0.0.1:${address.port}`;
    authority = await makeOpensslAuthority(folder, sections(base));
    const { openssl, issue } = authority;
    for (const name of ["fe01", "fe02"]) await issue(name, "server");
    await authority.revoke("fe02", "superseded");
    await openssl("ca", "-config", "ca.cnf", "-gencrl", "-out", "ca.crl");
    served.set("/ca.crl", readFileSync(join(folder, "ca.crl")));
    served.set("/ca.cer", Buffer.from(authority.derOf("ca.pem")));
  }, authorityMilliseconds);

  async function inspected(names: readonly string[], fetch: readonly string[]) {
    asked.length = 0;
    const files = names.map(
      (name) => ({ from: "bytes", name, data: Uint8Array.from(readFileSync(join(folder, name))) }) as const,
    );
    const output = await host.services["inspect.files"]({ jobId: "fetch", files, fetch: [...fetch], password: null });
    const items = output.files.flatMap(({ outcome }) => (outcome.ok ? outcome.value.items : []));
    return { fetched: output.fetched, items };
  }
  const now = (): string => new Date(Date.now() + 60_000).toISOString();

  it("asks nobody who was not named, whatever a caller sends", async () => {
    const { fetched } = await inspected(["fe01.pem"], [`${base}/secret`, "http://127.0.0.1:1/"]);
    expect({ fetched, asked }).toEqual({ fetched: [], asked: [] });
    await inspected(["fe01.pem"], []);
    expect(asked).toEqual([]);
  });

  it("names first what it would ask: the issuer and the list, no LDAP; the responder once the issuer is known", async () => {
    const alone = contactsOf((await inspected(["fe01.pem"], [])).items, now());
    expect(alone.contacts).toEqual([
      { kind: "issuer", url: `${base}/ca.cer` },
      { kind: "list", url: `${base}/ca.crl` },
    ]);
    expect(alone.others).toEqual(["ldap:///CN=ca"]);
    const withIssuer = contactsOf((await inspected(["fe01.pem", "ca.pem"], [])).items, now());
    expect(withIssuer.contacts.map(({ kind }) => kind)).toEqual(["list", "ocsp"]);
  });

  it("takes issuer, list and response in like files", async () => {
    const { fetched, items } = await inspected(["fe01.pem"], [`${base}/ca.cer`, `${base}/ca.crl`]);
    expect((fetched ?? []).map(({ outcome }) => outcome.ok)).toEqual([true, true]);
    const [facts] = items;
    expect(facts).toMatchObject({
      kind: "certificate",
      around: { certificates: [{ subject: { text: "CN=Contoso CA" } }] },
    });
    const both = await inspected(["fe02.pem", "ca.pem"], [`${base}/ocsp`]);
    expect(both.fetched).toMatchObject([{ kind: "ocsp", outcome: { ok: true, value: { responses: 1 } } }]);
    expect(asked).toEqual(["POST /ocsp"]);
    const [revoked] = both.items;
    if (revoked === undefined) throw new TypeError("Nothing was read.");
    const [verdict] = judgeFacts(revoked, "fe02.pem", { product: "lync-2013", role: null, plans: [], now: now() });
    expect(verdict?.findings.map(({ ruleId }) => ruleId)).toContain("revocation.revoked");
  });

  it("tells of each address what went wrong, and judges the rest", async () => {
    served.set("/ca.crl", Buffer.from("<html>Not here</html>"));
    served.delete("/ca.cer");
    const { fetched, items } = await inspected(["fe01.pem"], [`${base}/ca.cer`, `${base}/ca.crl`]);
    expect((fetched ?? []).map(({ kind, outcome }) => [kind, outcome.ok || outcome.error.code])).toEqual([
      ["issuer", "NETWORK_STATUS"],
      ["list", expect.stringMatching(/^(?:NETWORK_UNUSABLE|FORMAT_UNKNOWN)$/)],
    ]);
    expect(items).toHaveLength(1);
  });
});
