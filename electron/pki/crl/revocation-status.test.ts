import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { revocationStatus } from "#shared/chain/revocation/revocation-status.ts";
import { absent } from "#shared/facts/part.ts";
import { authorityMilliseconds, makeOpensslAuthority, type OpensslAuthority } from "../../testing/openssl-authority.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { native } from "../crypto/native.ts";
import { findRevocation } from "../revocation/find-revocation.ts";
import { chainMember } from "../x509/chain-member.ts";
import { readRevocationList } from "./read-revocation-list.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-crl-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sections = `[list]
authorityKeyIdentifier=keyid
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

describe.skipIf(!hasOpenssl())("what a revocation list of OpenSSL says of a certificate", () => {
  let authority: OpensslAuthority;
  beforeAll(async () => {
    authority = await makeOpensslAuthority(folder, sections, "crl_extensions=list");
    const { openssl, issue } = authority;
    await openssl(
      ...["req", "-x509", "-key", "ca.key", "-config", "ca.cnf", "-out", "signer.pem", "-subj", "/CN=Contoso CA"],
      ...["-extensions", "signerOnly"],
    );
    await authority.makeNamesake("other");
    for (const name of ["fe01", "fe02"]) await issue(name);
    await authority.revoke("fe01", "keyCompromise");
    await openssl("ca", "-config", "ca.cnf", "-gencrl", "-out", "all.crl");
    await openssl("ca", "-config", "ca.cnf", "-gencrl", "-crlexts", "part", "-out", "part.crl");
  }, authorityMilliseconds);

  function statusOf(
    list: string,
    certificate: string,
    issuer = "ca.pem",
    at: string | null = null,
    { isStrict = true, isNumbered = true } = {},
  ) {
    const now = at ?? new Date().toISOString();
    const members = [certificate, issuer].map((name) => chainMember(authority.derOf(name), native));
    const read = readRevocationList(authority.derOf(list), native);
    const given = isNumbered ? read : { ...read, facts: { ...read.facts, crlNumber: absent } };
    const facts = findRevocation({ lists: [given], responses: [] }, members, native);
    const [leaf, signer] = members;
    if (leaf === undefined || signer === undefined) throw new TypeError();
    return revocationStatus(facts, {
      certificate: leaf.facts,
      issuer: signer.facts,
      issuerIndex: 1,
      now,
      isStrict,
    });
  }

  it("revoked, with the reason", () => {
    expect(statusOf("all.crl", "fe01.pem")).toMatchObject({ status: "revoked", reason: "keyCompromise" });
  });

  it("good, until the next list", () => {
    expect(statusOf("all.crl", "fe02.pem")).toMatchObject({ status: "good", until: expect.any(String) });
  });

  it("nothing, when another key of that name signed it", () => {
    expect(statusOf("all.crl", "fe01.pem", "other.pem")).toEqual({ status: "unknown", because: ["signature"] });
  });

  it("nothing, when the issuer may not sign lists", () => {
    expect(statusOf("all.crl", "fe01.pem", "signer.pem")).toEqual({
      status: "unknown",
      because: ["issuer-may-not-sign"],
    });
  });

  it("nothing, when it is of a part of the certificates", () => {
    expect(statusOf("part.crl", "fe02.pem")).toEqual({ status: "unknown", because: ["scope"] });
  });

  it("nothing, when it is too old or not valid yet", () => {
    expect(statusOf("all.crl", "fe02.pem", "ca.pem", "2090-01-01T00:00:00Z")).toMatchObject({
      because: ["stale"],
    });
    expect(statusOf("all.crl", "fe02.pem", "ca.pem", "2020-01-01T00:00:00Z")).toMatchObject({
      because: ["not-yet-valid"],
    });
  });

  it("the same without a CRL number, but where RFC 5280 alone counts", () => {
    const lenient = { isStrict: false, isNumbered: false };
    expect(statusOf("all.crl", "fe01.pem", "ca.pem", null, lenient)).toMatchObject({ status: "revoked" });
    expect(statusOf("all.crl", "fe02.pem", "ca.pem", null, lenient)).toMatchObject({ status: "good" });
    const because = ["number"];
    expect(statusOf("all.crl", "fe01.pem", "ca.pem", null, { isNumbered: false })).toMatchObject({ because });
  });

  it("revoked, also when it is too old, but where RFC 5280 alone counts", () => {
    expect(statusOf("all.crl", "fe01.pem", "ca.pem", "2090-01-01T00:00:00Z", { isStrict: false })).toMatchObject({
      status: "revoked",
    });
    expect(statusOf("all.crl", "fe01.pem", "ca.pem", "2090-01-01T00:00:00Z")).toMatchObject({ because: ["stale"] });
  });

  it("nothing, when no list is of that issuer", () => {
    expect(statusOf("all.crl", "fe02.pem", "fe01.pem")).toEqual({ status: "unknown", because: ["other-issuer"] });
  });
});
