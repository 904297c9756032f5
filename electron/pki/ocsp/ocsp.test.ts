import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { revocationStatus } from "#shared/chain/revocation/revocation-status.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { authorityMilliseconds, makeOpensslAuthority, type OpensslAuthority } from "../../testing/openssl-authority.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { native } from "../crypto/native.ts";
import { findRevocation } from "../revocation/find-revocation.ts";
import { contentKind } from "../sniff/content-kind.ts";
import { type ChainMember, chainMember } from "../x509/chain-member.ts";
import { readOcspResponse } from "./read-ocsp-response.ts";
import { writeOcspRequest } from "./write-ocsp-request.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-ocsp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sections = `[responder]
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

const issued = [
  ["good", "server"],
  ["revoked", "server"],
  ["responder", "responder"],
  ["checked", "checked"],
  ["stranger", "server"],
] as const;

describe.skipIf(!hasOpenssl())("OCSP responses of OpenSSL", () => {
  let authority: OpensslAuthority;
  beforeAll(async () => {
    authority = await makeOpensslAuthority(folder, sections);
    await authority.makeNamesake("other");
    for (const [name, extensions] of issued) await authority.issue(name, extensions);
    await authority.revoke("revoked", "superseded");
  }, authorityMilliseconds);

  const memberOf = (name: string): ChainMember => chainMember(authority.derOf(name), native);

  /** Asks about a certificate with KeySpec's own request; the signer answers as an OCSP responder does. */
  function answer(about: string, signer: string): Promise<Uint8Array> {
    return authority.answer(writeOcspRequest(memberOf(`${about}.pem`), memberOf("ca.pem"), native), signer);
  }

  async function statusOf(
    about: string,
    signer: string,
    { issuer = "ca.pem", now = aMinuteLater(), change = (der: Uint8Array) => der } = {},
  ) {
    const der = change(await answer(about, signer));
    const members = [memberOf(`${about}.pem`), memberOf(issuer)];
    const [leaf, above] = members;
    if (leaf === undefined || above === undefined) throw new TypeError();
    const facts = findRevocation({ lists: [], responses: [readOcspResponse(der, native)] }, members, native);
    return revocationStatus(facts, {
      certificate: leaf.facts,
      issuer: above.facts,
      issuerIndex: 1,
      now,
      isStrict: true,
    });
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
