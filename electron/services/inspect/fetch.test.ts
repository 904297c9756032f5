import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contactsOf } from "#shared/chain/contacts.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { hasOpenssl, runOpenssl } from "../../testing/run-openssl.ts";
import { createHost } from "../create-host.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-fetch-"));
const openssl = (...parameters: readonly string[]) => runOpenssl(folder, parameters);
const host = createHost({
  host: "loopback",
  workerUrl: new URL("../../jobs/worker.ts", import.meta.url),
  dataFolder: join(folder, "data"),
});

/** What the authority's server gives; a path that is not here is not found. */
const served = new Map<string, Buffer>();
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  request.on("end", async () => {
    if (request.url === "/ocsp") {
      writeFileSync(join(folder, "ask.der"), Buffer.concat(pieces));
      await openssl(
        ...["ocsp", "-index", "index.txt", "-CA", "ca.pem", "-rsigner", "ca.pem", "-rkey", "ca.key"],
        ...["-reqin", "ask.der", "-respout", "answer.der", "-ndays", "1"],
      );
      response.end(readFileSync(join(folder, "answer.der")));
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

const configuration = (base: string): string => `[ca]
default_ca=own
[own]
database=index.txt
serial=serial
crlnumber=crlnumber
default_md=sha256
default_crl_days=7
certificate=ca.pem
private_key=ca.key
new_certs_dir=.
policy=any
[any]
commonName=supplied
[authority]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[server]
extendedKeyUsage=serverAuth
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:${base}/ca.crl,URI:ldap:///CN=ca
authorityInfoAccess=OCSP;URI:${base}/ocsp,caIssuers;URI:${base}/ca.cer
`;

describe.skipIf(!hasOpenssl())("what a certificate names is fetched", () => {
  const made = (async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
    const base = `http://127.0.0.1:${address.port}`;
    for (const [name, text] of [
      ["ca.cnf", configuration(base)],
      ["index.txt", ""],
      ["serial", "1000"],
      ["crlnumber", "01"],
    ] as const)
      writeFileSync(join(folder, name), text);
    const key = ["-newkey", "rsa:2048", "-noenc", "-config", "ca.cnf"];
    await openssl(
      ...["req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Contoso CA"],
      ...["-extensions", "authority"],
    );
    for (const name of ["fe01", "fe02"]) {
      await openssl("req", ...key, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}.contoso.com`);
      await openssl(
        ...["ca", "-batch", "-notext", "-config", "ca.cnf", "-days", "30", "-extensions", "server"],
        ...["-in", `${name}.csr`, "-out", `${name}.pem`],
      );
    }
    await openssl("ca", "-config", "ca.cnf", "-revoke", "fe02.pem", "-crl_reason", "superseded");
    await openssl("ca", "-config", "ca.cnf", "-gencrl", "-out", "ca.crl");
    await openssl("x509", "-in", "ca.pem", "-outform", "DER", "-out", "ca.cer");
    served.set("/ca.crl", readFileSync(join(folder, "ca.crl")));
    served.set("/ca.cer", readFileSync(join(folder, "ca.cer")));
    return base;
  })();

  async function inspected(names: readonly string[], fetch: readonly string[]) {
    await made;
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
    const base = await made;
    const { fetched } = await inspected(["fe01.pem"], [`${base}/secret`, "http://127.0.0.1:1/"]);
    expect({ fetched, asked }).toEqual({ fetched: [], asked: [] });
    await inspected(["fe01.pem"], []);
    expect(asked).toEqual([]);
  });

  it("names first what it would ask: the issuer and the list, no LDAP; the responder once the issuer is known", async () => {
    const base = await made;
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
    const base = await made;
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
    const base = await made;
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
