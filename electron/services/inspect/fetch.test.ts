import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiInput } from "#shared/api/contract.ts";
import type { JobEvent } from "#shared/api/events.ts";
import { type Contact, contactsOf } from "#shared/chain/contacts.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { type AuthorityServer, startAuthorityServer } from "../../testing/authority-server.ts";
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
let server: AuthorityServer;

afterAll(async () => {
  await host.close();
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
    server = await startAuthorityServer();
    ({ base } = server);
    authority = await makeOpensslAuthority(folder, sections(base));
    const { openssl, issue } = authority;
    for (const name of ["fe01", "fe02"]) await issue(name, "server");
    await authority.revoke("fe02", "superseded");
    await openssl("ca", "-config", "ca.cnf", "-gencrl", "-out", "ca.crl");
    server.served.set("/ca.crl", readFileSync(join(folder, "ca.crl")));
    server.served.set("/ca.cer", authority.derOf("ca.pem"));
    server.answer = authority.answer;
  }, authorityMilliseconds);

  type Files = ApiInput<"inspect.files">["files"];

  async function inspected(names: readonly string[], beside: Files = []) {
    const files = names.map(
      (name) => ({ from: "bytes", name, data: Uint8Array.from(readFileSync(join(folder, name))) }) as const,
    );
    const output = await host.services["inspect.files"]({ jobId: "look", files, beside, password: null });
    return output.files.flatMap(({ outcome }) => (outcome.ok ? outcome.value.items : []));
  }

  /** Asks what the host is told to, of that which the certificates of the items name. */
  async function fetched(items: readonly Facts[], contacts?: readonly Contact[], jobId = "fetch") {
    server.asked.length = 0;
    const found = contactsOf(items, now());
    const { certificates } = found;
    return (await host.services["inspect.fetch"]({ jobId, certificates, contacts: contacts ?? found.contacts }))
      .fetched;
  }

  const filesIn = (gained: Awaited<ReturnType<typeof fetched>>): Files =>
    gained.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.file] : []));
  const codesIn = (gained: Awaited<ReturnType<typeof fetched>>) =>
    gained.map(({ kind, outcome }) => [kind, outcome.ok || outcome.error.code]);
  const now = (): string => new Date(Date.now() + 60_000).toISOString();

  it("asks nobody who was not named for that, whatever a caller sends", async () => {
    const items = await inspected(["fe01.pem"]);
    const sent = [
      { kind: "list", url: `${base}/secret` },
      { kind: "issuer", url: `${base}/ca.crl` },
      { kind: "ocsp", url: `${base}/ocsp` },
      { kind: "list", url: "ldap:///CN=ca" },
    ] as const;
    expect(codesIn(await fetched(items, sent))).toEqual(sent.map(({ kind }) => [kind, "NETWORK_NOT_NAMED"]));
    expect(server.asked).toEqual([]);
  });

  it("names first what it would ask: the issuer and the list, no LDAP; the responder once the issuer is known", async () => {
    const alone = contactsOf(await inspected(["fe01.pem"]), now());
    expect(alone.contacts).toEqual([
      { kind: "issuer", url: `${base}/ca.cer` },
      { kind: "list", url: `${base}/ca.crl` },
    ]);
    expect(alone.others).toEqual(["ldap:///CN=ca"]);
    expect(alone.certificates).toEqual([Uint8Array.from(authority.derOf("fe01.pem"))]);
    const withIssuer = contactsOf(await inspected(["fe01.pem", "ca.pem"]), now());
    expect(withIssuer.contacts.map(({ kind }) => kind)).toEqual(["list", "ocsp"]);
    expect(withIssuer.certificates).toHaveLength(2);
  });

  it("gives files that count like others: the issuer leads to its responder, which knows what was revoked", async () => {
    const first = await fetched(await inspected(["fe02.pem"]));
    expect(server.asked.toSorted()).toEqual(["GET /ca.cer", "GET /ca.crl"]);
    const withIssuer = await inspected(["fe02.pem"], filesIn(first));
    expect(withIssuer).toMatchObject([
      { kind: "certificate", around: { certificates: [{ subject: { text: "CN=Contoso CA" } }] } },
    ]);
    const { contacts } = contactsOf(withIssuer, now());
    const second = await fetched(
      withIssuer,
      contacts.filter(({ kind }) => kind === "ocsp"),
    );
    expect(server.asked).toEqual(["POST /ocsp"]);
    expect(second).toMatchObject([{ kind: "ocsp", outcome: { ok: true, value: { responses: 1 } } }]);
    const issuers = filesIn(first).slice(0, 1);
    const [revoked] = await inspected(["fe02.pem"], [...issuers, ...filesIn(second)]);
    if (revoked === undefined) throw new TypeError("Nothing was read.");
    const [verdict] = judgeFacts(revoked, "fe02.pem", { product: "lync-2013", role: null, plans: [], now: now() });
    expect(verdict?.findings.map(({ ruleId }) => ruleId)).toContain("revocation.revoked");
  });

  it("tells how far it is, and stops when it is told to", async () => {
    const progress: JobEvent[] = [];
    const unsubscribe = host.subscribe((event) => {
      if (event.jobId === "told" || event.jobId === "stopped") progress.push(event);
    });
    const items = await inspected(["fe01.pem"]);
    await fetched(items, undefined, "told");
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    server.held.add("/ca.cer");
    server.held.add("/ca.crl");
    server.onHeld = () => void host.services["job.cancel"]({ jobId: "stopped" });
    const gained = await fetched(items, undefined, "stopped");
    unsubscribe();
    server.held.clear();
    expect(codesIn(gained)).toEqual([
      ["issuer", "CANCELLED"],
      ["list", "CANCELLED"],
    ]);
  });

  it("tells of each address what went wrong, and gives the others", async () => {
    const list = server.served.get("/ca.crl");
    const items = await inspected(["fe01.pem"]);
    server.served.set("/ca.crl", Buffer.from("<html>Sign in to the guest network</html>"));
    expect(codesIn(await fetched(items))).toEqual([
      ["issuer", true],
      ["list", expect.stringMatching(/^(?:NETWORK_UNUSABLE|FORMAT_UNKNOWN)$/)],
    ]);
    server.served.set("/ca.crl", Buffer.alloc(0));
    server.served.delete("/ca.cer");
    expect(codesIn(await fetched(items))).toEqual([
      ["issuer", "NETWORK_STATUS"],
      ["list", "NETWORK_UNUSABLE"],
    ]);
    if (list !== undefined) server.served.set("/ca.crl", list);
  });
});
