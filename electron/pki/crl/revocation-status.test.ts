import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { revocationStatus } from "#shared/chain/revocation/revocation-status.ts";
import { hasOpenssl, runOpenssl } from "../../testing/run-openssl.ts";
import { native } from "../crypto/native.ts";
import { readPem } from "../pem/read-pem.ts";
import { findRevocation } from "../revocation/find-revocation.ts";
import { chainMember } from "../x509/chain-member.ts";
import { parseRevocationList } from "./parse-revocation-list.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-crl-"));
afterAll(() => rmSync(folder, { recursive: true }));

const configuration = `[ca]
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
crl_extensions=list
[any]
commonName=supplied
[list]
authorityKeyIdentifier=keyid
[authority]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[signerOnly]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign
subjectKeyIdentifier=hash
[part]
authorityKeyIdentifier=keyid
issuingDistributionPoint=critical,@point
[point]
fullname=URI:http://pki.contoso.com/part.crl
`;

const openssl = (...parameters: readonly string[]) => runOpenssl(folder, parameters);
const derOf = (name: string): Uint8Array => {
  const [block] = readPem(readFileSync(join(folder, name))) ?? [];
  if (block === undefined) throw new TypeError(name);
  return block.data;
};

describe.skipIf(!hasOpenssl())("what a revocation list of OpenSSL says of a certificate", () => {
  const made = (async () => {
    for (const [name, text] of [
      ["ca.cnf", configuration],
      ["index.txt", ""],
      ["serial", "1000"],
      ["crlnumber", "07"],
    ] as const)
      writeFileSync(join(folder, name), text);
    const key = ["-newkey", "rsa:2048", "-noenc", "-config", "ca.cnf"];
    await openssl(
      "req",
      "-x509",
      ...key,
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
      "-subj",
      "/CN=Contoso CA",
      "-extensions",
      "authority",
    );
    await openssl(
      "req",
      "-x509",
      "-key",
      "ca.key",
      "-config",
      "ca.cnf",
      "-out",
      "signer.pem",
      "-subj",
      "/CN=Contoso CA",
      "-extensions",
      "signerOnly",
    );
    await openssl(
      "req",
      "-x509",
      ...key,
      "-keyout",
      "other.key",
      "-out",
      "other.pem",
      "-subj",
      "/CN=Contoso CA",
      "-extensions",
      "authority",
    );
    for (const name of ["fe01", "fe02"]) {
      await openssl("req", ...key, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}.contoso.com`);
      await openssl(
        "ca",
        "-batch",
        "-notext",
        "-config",
        "ca.cnf",
        "-days",
        "30",
        "-in",
        `${name}.csr`,
        "-out",
        `${name}.pem`,
      );
    }
    await openssl("ca", "-config", "ca.cnf", "-revoke", "fe01.pem", "-crl_reason", "keyCompromise");
    await openssl("ca", "-config", "ca.cnf", "-gencrl", "-out", "all.crl");
    await openssl("ca", "-config", "ca.cnf", "-gencrl", "-crlexts", "part", "-out", "part.crl");
  })();

  async function statusOf(list: string, certificate: string, issuer = "ca.pem", at: string | null = null) {
    await made;
    const now = at ?? new Date().toISOString();
    const members = [certificate, issuer].map((name) => chainMember(derOf(name), native));
    const facts = findRevocation({ lists: [parseRevocationList(derOf(list))], responses: [] }, members, native);
    const [leaf, authority] = members;
    if (leaf === undefined || authority === undefined) throw new TypeError();
    return revocationStatus(facts, { certificate: leaf.facts, issuer: authority.facts, issuerIndex: 1, now });
  }

  it("revoked, with the reason", async () => {
    expect(await statusOf("all.crl", "fe01.pem")).toMatchObject({ status: "revoked", reason: "keyCompromise" });
  });

  it("good, until the next list", async () => {
    expect(await statusOf("all.crl", "fe02.pem")).toMatchObject({ status: "good", until: expect.any(String) });
  });

  it("nothing, when another key of that name signed it", async () => {
    expect(await statusOf("all.crl", "fe01.pem", "other.pem")).toEqual({ status: "unknown", because: ["signature"] });
  });

  it("nothing, when the issuer may not sign lists", async () => {
    expect(await statusOf("all.crl", "fe01.pem", "signer.pem")).toEqual({
      status: "unknown",
      because: ["issuer-may-not-sign"],
    });
  });

  it("nothing, when it is of a part of the certificates", async () => {
    expect(await statusOf("part.crl", "fe02.pem")).toEqual({ status: "unknown", because: ["scope"] });
  });

  it("nothing, when it is too old or not valid yet", async () => {
    expect(await statusOf("all.crl", "fe02.pem", "ca.pem", "2090-01-01T00:00:00Z")).toMatchObject({
      because: ["stale"],
    });
    expect(await statusOf("all.crl", "fe02.pem", "ca.pem", "2020-01-01T00:00:00Z")).toMatchObject({
      because: ["not-yet-valid"],
    });
  });

  it("nothing, when no list is of that issuer", async () => {
    expect(await statusOf("all.crl", "fe02.pem", "fe01.pem")).toEqual({ status: "unknown", because: ["other-issuer"] });
  });
});
