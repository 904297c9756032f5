import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_CIPHERS, type TlsOptions } from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { inspectedSchema } from "#shared/api/schemas/inspect.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { EndpointFacts } from "#shared/facts/endpoint-facts.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { usualTimes } from "../../live/probe-times.ts";
import { native } from "../../pki/crypto/native.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import {
  startFragmentingProxy,
  startOpenssl,
  startTcp,
  startTls,
  type TestServer,
} from "../../testing/live/servers.ts";
import { profileOfTests } from "../../testing/profile-of-tests.ts";
import { hasOpenssl, runOpenssl } from "../../testing/run-openssl.ts";
import type { ProbeInput } from "../kit/types.ts";
import { probePort } from "./probe-port.ts";

const made = craftHierarchy(["fe01.contoso.com", "sip.contoso.com"]);
const pem = {
  leaf: writePem("CERTIFICATE", made.leaf),
  issuing: writePem("CERTIFICATE", made.issuing),
  root: writePem("CERTIFICATE", made.root),
  key: writePem("PRIVATE KEY", keys.leaf.privateKey),
};
const identity: TlsOptions = { key: pem.key, cert: pem.leaf + pem.issuing };

const open: TestServer[] = [];
const started = async (server: Promise<TestServer>): Promise<TestServer> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const times = { ...usualTimes, handshake: 2_000, answer: 500, refusal: 500 };
const probe = async (server: TestServer, more: Partial<ProbeInput> = {}): Promise<EndpointFacts> => {
  const endpoint = { host: "127.0.0.1", port: server.port, isAddress: true };
  const { inspected } = await probePort(
    { endpoint, opening: "tls", asksSip: false, client: null, ...more },
    native,
    times,
  );
  expect(inspectedSchema.parse(inspected)).toEqual(inspected);
  const [facts] = inspected.items;
  if (facts?.kind !== "endpoint") throw new TypeError();
  return facts;
};
const problem = async (server: TestServer, more: Partial<ProbeInput> = {}): Promise<string> => {
  try {
    await probe(server, more);
  } catch (thrown) {
    if (thrown instanceof AppError) return `${thrown.code} ${thrown.message}`;
    throw thrown;
  }
  throw new Error("It showed a certificate.");
};
const subjects = ({ certificates }: EndpointFacts): readonly string[] =>
  certificates.map(({ subject }) => subject.text);
const acceptedVersions = ({ versions }: EndpointFacts): readonly string[] =>
  versions.filter(({ accepted }) => accepted === true).map(({ version }) => version);

describe("a port that speaks TLS", () => {
  it.each(["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const)("shows its chain as sent, in %s", async (version) => {
    const only = { minVersion: version, maxVersion: version, ciphers: `${DEFAULT_CIPHERS}:@SECLEVEL=0` };
    const facts = await probe(await started(startTls({ ...identity, ...only })));
    const name = version === "TLSv1" ? "TLS 1.0" : version.replace("v", " ");
    expect(facts.handshake).toMatchObject({ version: name, failure: null });
    expect(acceptedVersions(facts)).toEqual([name]);
    expect(subjects(facts)).toEqual(["CN=fe01.contoso.com", "CN=Contoso Issuing CA"]);
    expect(facts.clientCertificate).toEqual({ asked: false, request: null });
  });

  it("is judged like a file: the same findings, and the provider stays unknown", async () => {
    const facts = await probe(await started(startTls(identity)));
    const [verdict] = judgeFacts(facts, "127.0.0.1", {
      product: "lync-2013",
      role: null,
      plans: [],
      now: "2026-12-01T00:00:00Z",
    });
    expect(verdict?.source).toBe("endpoint");
    expect(verdict?.verdict).toBe("cannot-tell");
    expect(verdict?.unknown.map(formatted).join()).toContain("provider");
  });

  it("is read through a proxy that cuts everything into pieces", async () => {
    const server = await started(startTls(identity));
    for (const bytes of [1, 7]) {
      const facts = await probe(await started(startFragmentingProxy(server.port, bytes)));
      expect(subjects(facts)).toEqual(["CN=fe01.contoso.com", "CN=Contoso Issuing CA"]);
    }
  });

  it.each(["TLSv1.2", "TLSv1.3"] as const)(
    "asks for a client certificate and says of whom, in %s",
    async (maxVersion) => {
      const asking = { ...identity, requestCert: true, rejectUnauthorized: true, ca: pem.root, maxVersion };
      const facts = await probe(await started(startTls(asking)));
      expect(facts.clientCertificate.asked).toBe(true);
      expect(facts.clientCertificate.request?.authorities.map(({ text }) => text)).toEqual(["CN=Contoso Root CA"]);
      expect(facts.clientCertificate.request?.authorityBytes).toBeGreaterThan(20);
      expect(facts.clientCertificate.request?.signatureAlgorithms).toContain("rsa_pkcs1_sha256");
      // Without one it is refused, and the certificate is seen all the same.
      expect(facts.handshake.failure).not.toBeNull();
      expect(subjects(facts)).toHaveLength(2);
    },
  );

  it("is shown a client certificate from a PFX or PEM file, and finishes", async () => {
    const seen: unknown[] = [];
    const asking = { ...identity, requestCert: true, rejectUnauthorized: false, ca: pem.root };
    const server = await started(startTls(asking, (socket) => seen.push(socket.getPeerCertificate().subject?.CN)));
    const data = new TextEncoder().encode(pem.key + pem.leaf + pem.issuing);
    const client = { file: { name: "edge.pem", data }, password: null, now: "2026-12-01T00:00:00Z" };
    const facts = await probe(server, { client });
    expect(facts.handshake).toMatchObject({ failure: null, withClientCertificate: true });
    expect(seen[0]).toBe("fe01.contoso.com");
    const keyless = { ...client, file: { name: "leaf.pem", data: new TextEncoder().encode(pem.leaf) } };
    expect(await problem(server, { client: keyless })).toMatch(/^PFX_NO_KEY/);
  });
});

describe("a port that does not", () => {
  const greeting = (text: string) => (socket: Socket) => {
    socket.write(text);
  };
  it.each<[string, (socket: Socket) => void, RegExp]>([
    [
      "speaks something else",
      greeting("220 mail.contoso.com ESMTP\r\n"),
      /^ENDPOINT_NO_CERTIFICATE .*does not speak TLS/,
    ],
    ["answers in HTTP", greeting("HTTP/1.1 400 Bad Request\r\n\r\n"), /^ENDPOINT_NO_CERTIFICATE .*does not speak TLS/],
    ["ends at once", (socket) => socket.end(), /^ENDPOINT_NO_CERTIFICATE .*(?:ended|cut) the connection during/],
    [
      "is reset",
      (socket) => socket.resetAndDestroy(),
      // The reset can come before the connection is told of.
      /^ENDPOINT_(?:NO_CERTIFICATE|UNREACHABLE) .*(?:ended|cut) the connection (?:at once|during)/,
    ],
    ["refuses with an alert", greeting("\x15\x03\x03\x00\x02\x02\x28"), /^ENDPOINT_NO_CERTIFICATE .*handshake_failure/],
    ["sends a record that never ends", greeting("\x16\x03\x03\x40\x00\x02"), /^ENDPOINT_NO_CERTIFICATE .*in time/],
  ])("%s", async (_, serve, expected) => {
    expect(await problem(await started(startTcp(serve)))).toMatch(expected);
  });

  it("has nothing listening, or is no computer", async () => {
    const server = await startTcp(() => undefined);
    await server.close();
    expect(await problem(server)).toMatch(/^ENDPOINT_UNREACHABLE .*nothing listens/);
    const endpoint = { host: "fe01.contoso.invalid", port: 5061, isAddress: false };
    expect(await problem(server, { endpoint })).toMatch(/^ENDPOINT_UNREACHABLE .*No computer of this name/);
  });
});

describe("a port of SIP", () => {
  const answering = (answer: (request: string) => string) =>
    startTls(identity, (socket) => {
      socket.on("data", (request: Buffer) => socket.write(answer(request.toString("latin1"))));
    });
  const callIdIn = (request: string): string => /Call-ID: (\S+)/.exec(request)?.[1] ?? "";

  it("answers OPTIONS, after an answer to somebody else and a 100", async () => {
    const server = await started(
      answering((request) => {
        expect(request).toMatch(/^OPTIONS sip:127\.0\.0\.1:\d+;transport=tls SIP\/2\.0\r\n/);
        expect(request.endsWith("\r\n\r\n")).toBe(true);
        return [
          `SIP/2.0 200 OK\r\nCall-ID: other\r\n\r\n`,
          `SIP/2.0 100 Trying\r\nCall-ID: ${callIdIn(request)}\r\n\r\n`,
          `SIP/2.0 401 Unauthorized\r\ncall-id: ${callIdIn(request)}\r\nServer: RTC/5.0\r\nWWW-Authenticate: NTLM realm="x", targetname="fe01"\r\nWWW-Authenticate: TLS-DSK a="b"\r\nms-diagnostics: 1000;reason="Final handshake failed";\r\n source="fe01"\r\n\r\n`,
        ].join("");
      }),
    );
    const { sip } = await probe(server, { asksSip: true });
    expect(sip).toEqual({
      answer: {
        status: 401,
        reason: "Unauthorized",
        server: "RTC/5.0",
        schemes: ["NTLM", "TLS-DSK"],
        diagnostics: ['1000;reason="Final handshake failed"; source="fe01"'],
      },
      failure: null,
    });
  });

  it("speaks it badly, ends, or floods", async () => {
    const bad = await probe(await started(answering(() => "HTTP/1.1 400 Bad\r\n\r\n")), { asksSip: true });
    expect(bad.sip).toMatchObject({ answer: null, failure: { kind: "timeout" } });
    const flood = await probe(await started(answering(() => "x".repeat(100_000))), { asksSip: true });
    expect(flood.sip?.answer).toBeNull();
    const ends = await probe(await started(startTls(identity, (socket) => socket.end())), { asksSip: true });
    expect(ends.sip).toMatchObject({ answer: null, failure: { kind: "closed" } });
  });
});

describe("a port of XMPP", () => {
  it("begins TLS after STARTTLS, and says where there is none", async () => {
    const tls = await started(startTls(identity));
    const xmpp = await started(
      startTcp((socket) => {
        let said = "";
        const read = (chunk: Buffer): void => {
          said += chunk.toString("latin1");
          if (said.endsWith("etherx.jabber.org/streams'>")) {
            socket.write(
              "<stream:stream><stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>",
            );
          }
          if (!said.endsWith("xmpp-tls'/>")) return;
          socket.off("data", read);
          const inside = connect(tls.port, "127.0.0.1");
          inside.on("error", () => socket.destroy());
          socket.write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
          socket.pipe(inside).pipe(socket);
        };
        socket.on("data", read);
      }),
    );
    expect(subjects(await probe(xmpp, { opening: "xmpp" }))).toHaveLength(2);
    const plain = await started(startTcp((socket) => socket.write("<stream:features></stream:features>")));
    expect(await problem(plain, { opening: "xmpp" })).toMatch(/^ENDPOINT_NO_CERTIFICATE .*no TLS \(STARTTLS\)/);
  });
});

describe.skipIf(!hasOpenssl())("openssl s_server in wrong set-ups", () => {
  let folder: string;
  const file = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keyspec-live-"));
    await writeFile(file("leaf.pem"), pem.leaf);
    await writeFile(file("leaf.key"), pem.key);
    await writeFile(file("issuing.pem"), pem.issuing);
    await writeFile(file("root.pem"), pem.root);
    await writeFile(file("reversed.pem"), pem.root + pem.issuing);
    const other = ["-x509", "-noenc", "-days", "30", "-subj", "/CN=other.contoso.com"];
    await runOpenssl(folder, [
      "req",
      ...other,
      "-newkey",
      "rsa:1024",
      "-sha1",
      "-keyout",
      "weak.key",
      "-out",
      "weak.pem",
    ]);
    await runOpenssl(folder, ["req", ...other, "-newkey", "rsa:2048", "-keyout", "other.key", "-out", "other.pem"]);
    await writeFile(file("foreign.pem"), pem.issuing + (await readFile(file("other.pem"), "latin1")));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const own = ["-cert", "leaf.pem", "-key", "leaf.key"];
  const verdictOf = (facts: EndpointFacts): string => {
    const now = new Date().toISOString();
    const [verdict] = judgeFacts(facts, "x", { product: "lync-2013", role: null, plans: [], now });
    return [
      verdict?.verdict,
      ...(verdict?.findings ?? []).map(({ ruleId }) => ruleId),
      ...(verdict?.unknown ?? []).map(format),
    ].join(" ");
  };
  it.each<[string, readonly string[], (facts: EndpointFacts) => void]>([
    ["does not send its intermediate", own, (facts) => expect(verdictOf(facts)).toContain("live.issuer-not-sent")],
    [
      "sends its chain upside down",
      [...own, "-cert_chain", "reversed.pem"],
      (facts) =>
        expect(subjects(facts)).toEqual(["CN=fe01.contoso.com", "CN=Contoso Root CA", "CN=Contoso Issuing CA"]),
    ],
    [
      "sends a certificate that has nothing to do with it",
      [...own, "-cert_chain", "foreign.pem"],
      (facts) => expect(subjects(facts)).toContain("CN=other.contoso.com"),
    ],
    [
      "has a short key and SHA-1",
      ["-cert", "weak.pem", "-key", "weak.key", "-cipher", "ALL:@SECLEVEL=0"],
      (facts) => expect(verdictOf(facts)).toMatch(/^will-not-work/),
    ],
    [
      "speaks TLS 1.0 alone",
      [...own, "-tls1", "-cipher", "ALL:@SECLEVEL=0"],
      (facts) => expect(acceptedVersions(facts)).toEqual(["TLS 1.0"]),
    ],
    [
      "takes SHA-1 signatures alone",
      [...own, "-tls1_2", "-sigalgs", "RSA+SHA1", "-cipher", "ALL:@SECLEVEL=0"],
      (facts) =>
        expect(facts.signatureAlgorithms.filter(({ accepted }) => accepted).map(({ algorithm }) => algorithm)).toEqual([
          "RSA+SHA1",
        ]),
    ],
    [
      "wants a client certificate",
      [...own, "-Verify", "1", "-CAfile", "root.pem", "-tls1_2"],
      (facts) =>
        expect(facts.clientCertificate.request?.authorities.map(({ text }) => text)).toEqual(["CN=Contoso Root CA"]),
    ],
    [
      "wants a client certificate, in TLS 1.3",
      [...own, "-Verify", "1", "-CAfile", "root.pem", "-tls1_3"],
      (facts) =>
        expect(facts.clientCertificate.request?.authorities.map(({ text }) => text)).toEqual(["CN=Contoso Root CA"]),
    ],
    [
      "asks first for another key share",
      [...own, "-tls1_3", "-groups", "P-521"],
      (facts) => expect(subjects(facts)).toEqual(["CN=fe01.contoso.com"]),
    ],
    [
      "encrypts with ChaCha20",
      [...own, "-tls1_3", "-ciphersuites", "TLS_CHACHA20_POLY1305_SHA256"],
      (facts) => expect(facts.handshake.cipher).toBe("TLS_CHACHA20_POLY1305_SHA256"),
    ],
    [
      "encrypts with AES-128 and SHA-256",
      [...own, "-tls1_3", "-ciphersuites", "TLS_AES_128_GCM_SHA256"],
      (facts) => expect(facts.clientCertificate.asked).toBe(false),
    ],
  ])("%s", async (name, parameters, check) => {
    // Electron's cryptography cannot open it: the certificates stay unseen (decrypt-handshake.test.ts).
    if (name.includes("ChaCha20") && profileOfTests === "boringssl") return;
    check(await probe(await started(startOpenssl(folder, parameters))));
  });
});
