import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { revocationStatus } from "#shared/chain/revocation/revocation-status.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { hasOpenssl, runOpenssl } from "../../testing/run-openssl.ts";
import { native } from "../crypto/native.ts";
import { readPem } from "../pem/read-pem.ts";
import { findRevocation } from "../revocation/find-revocation.ts";
import { contentKind } from "../sniff/content-kind.ts";
import { type ChainMember, chainMember } from "../x509/chain-member.ts";
import { readOcspResponse } from "./read-ocsp-response.ts";
import { writeOcspRequest } from "./write-ocsp-request.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-ocsp-"));
afterAll(() => rmSync(folder, { recursive: true }));
const openssl = (...parameters: readonly string[]) => runOpenssl(folder, parameters);

const configuration = `[ca]
default_ca=own
[own]
database=index.txt
serial=serial
default_md=sha256
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
[responder]
extendedKeyUsage=OCSPSigning
keyUsage=digitalSignature
noCheck=ignored
[checked]
extendedKeyUsage=OCSPSigning
keyUsage=digitalSignature
[server]
extendedKeyUsage=serverAuth
`;

/** The answer is made after the question was, and counts from then. */
const aMinuteLater = (): string => new Date(Date.now() + 60_000).toISOString();

function memberOf(name: string): ChainMember {
  const [block] = readPem(readFileSync(join(folder, name))) ?? [];
  if (block === undefined) throw new TypeError(name);
  return chainMember(block.data, native);
}

const issued = [
  ["good", "server"],
  ["revoked", "server"],
  ["responder", "responder"],
  ["checked", "checked"],
  ["stranger", "server"],
] as const;

describe.skipIf(!hasOpenssl())("OCSP responses of OpenSSL", () => {
  const made = (async () => {
    for (const [name, text] of [
      ["ca.cnf", configuration],
      ["index.txt", ""],
      ["serial", "1000"],
    ] as const)
      writeFileSync(join(folder, name), text);
    const key = ["-newkey", "rsa:2048", "-noenc", "-config", "ca.cnf"];
    for (const name of ["ca", "other"])
      await openssl(
        ...["req", "-x509", ...key, "-keyout", `${name}.key`, "-out", `${name}.pem`],
        ...["-subj", "/CN=Contoso CA", "-extensions", "authority"],
      );
    for (const [name, extensions] of issued) {
      await openssl("req", ...key, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
      await openssl(
        ...["ca", "-batch", "-notext", "-config", "ca.cnf", "-days", "30", "-extensions", extensions],
        ...["-in", `${name}.csr`, "-out", `${name}.pem`],
      );
    }
    await openssl("ca", "-config", "ca.cnf", "-revoke", "revoked.pem", "-crl_reason", "superseded");
  })();

  /** Asks about a certificate with KeySpec's own request; the signer answers as an OCSP responder does. */
  async function answer(about: string, signer: string, ...options: readonly string[]): Promise<Uint8Array> {
    await made;
    writeFileSync(join(folder, "ask.der"), writeOcspRequest(memberOf(`${about}.pem`), memberOf("ca.pem"), native));
    await openssl(
      ...["ocsp", "-index", "index.txt", "-CA", "ca.pem", "-rsigner", `${signer}.pem`, "-rkey", `${signer}.key`],
      ...["-reqin", "ask.der", "-respout", "answer.der", "-ndays", "1", ...options],
    );
    return readFileSync(join(folder, "answer.der"));
  }

  async function statusOf(
    about: string,
    signer: string,
    { issuer = "ca.pem", now = aMinuteLater(), change = (der: Uint8Array) => der } = {},
  ) {
    const der = change(await answer(about, signer));
    const members = [memberOf(`${about}.pem`), memberOf(issuer)];
    const [leaf, authority] = members;
    if (leaf === undefined || authority === undefined) throw new TypeError();
    const facts = findRevocation({ lists: [], responses: [readOcspResponse(der, native)] }, members, native);
    return revocationStatus(facts, { certificate: leaf.facts, issuer: authority.facts, issuerIndex: 1, now });
  }

  it("are told by their content", async () => {
    expect(contentKind(await answer("good", "ca"))).toBe("ocsp-response");
  });

  it("good and revoked, signed by the issuer", async () => {
    expect(await statusOf("good", "ca")).toMatchObject({ status: "good", by: "ocsp", until: expect.any(String) });
    expect(await statusOf("revoked", "ca")).toMatchObject({ status: "revoked", by: "ocsp", reason: "superseded" });
  });

  it("good, signed by a responder that the issuer made, which nobody need check (nocheck)", async () => {
    expect(await statusOf("good", "responder")).toMatchObject({ status: "good" });
  });

  it("nothing, when the responder might have been revoked itself", async () => {
    expect(await statusOf("good", "checked")).toEqual({ status: "unknown", because: ["responder-not-checked"] });
  });

  it("nothing, when who signed is no responder", async () => {
    expect(await statusOf("good", "stranger")).toEqual({ status: "unknown", because: ["responder"] });
  });

  it("nothing, when another authority of that name is the issuer", async () => {
    expect(await statusOf("good", "ca", { issuer: "other.pem" })).toEqual({
      status: "unknown",
      because: ["other-issuer"],
    });
  });

  it("nothing, when a byte of what is signed was changed", async () => {
    const change = (der: Uint8Array): Uint8Array => {
      const text = Buffer.from(der).toString("latin1");
      const at = text.indexOf("Z", text.search(/20\d{12}Z/));
      return Uint8Array.from(der, (octet, index) => (index === at - 1 ? octet ^ 1 : octet));
    };
    expect(await statusOf("good", "ca", { change })).toEqual({ status: "unknown", because: ["signature"] });
  });

  it("nothing, when it is too old or not valid yet", async () => {
    expect(await statusOf("good", "ca", { now: "2090-01-01T00:00:00Z" })).toMatchObject({ because: ["stale"] });
    expect(await statusOf("good", "ca", { now: "2020-01-01T00:00:00Z" })).toMatchObject({ because: ["not-yet-valid"] });
  });

  it("cut off at any byte throw nothing but AppError", async () => {
    const der = await answer("good", "ca");
    for (let length = 0; length < der.length; length++) {
      const read = (): unknown => readOcspResponse(der.subarray(0, length), native);
      expect(read).toThrow(AppError);
    }
  });

  it("of a responder that refuses have a status and no answer", () => {
    const { facts } = readOcspResponse(Uint8Array.of(0x30, 0x03, 0x0a, 0x01, 0x06), native);
    expect(facts).toMatchObject({ responseStatus: "unauthorized", responder: null, answers: [] });
  });
});
