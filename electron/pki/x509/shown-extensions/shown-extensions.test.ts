import { describe, expect, it } from "vitest";
import type { ExtensionContents } from "#shared/facts/extension-contents.ts";
import { extensionSchema } from "#shared/facts/listed-extension.ts";
import { readBer } from "../../asn1/ber.ts";
import {
  bmpString,
  explicit,
  implicitPrimitive,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  utf8String,
} from "../../asn1/der.ts";
import { fromHex } from "../../asn1/hex.ts";
import { oids } from "../../asn1/oids.ts";
import { readExtensions } from "../read-extensions.ts";
import { accountIdentifier } from "./texts.ts";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const uri = (text: string): Uint8Array => implicitPrimitive(6, ascii(text));

/** One extension as a certificate lists it. */
function listed(oid: string, value: Uint8Array) {
  const list = sequence(sequence(objectIdentifier(oid), octetString(value)));
  const [extension] = readExtensions([readBer(list)]).list;
  if (extension === undefined) throw new TypeError("Nothing was read.");
  expect(extensionSchema.parse(extension)).toEqual(extension);
  return extension;
}

function contentsOf(oid: string, value: Uint8Array): ExtensionContents | undefined {
  return listed(oid, value).contents;
}

/** SerializedSCT (RFC 6962 §3.3) of version 1, signed by ECDSA with SHA-256. */
function timestamp(at: string, version = "00"): string {
  return `${version}${"ab".repeat(32)}${BigInt(Date.parse(at)).toString(16).padStart(16, "0")}0000040300021234`;
}
const opaque = (hex: string): string => (hex.length / 2).toString(16).padStart(4, "0") + hex;

describe("extensions that are only shown", () => {
  it("reads the timestamps of Certificate Transparency (RFC 6962 §3.3)", () => {
    const list = opaque(
      opaque(timestamp("2026-03-01T12:30:00.250Z")) + opaque(timestamp("2026-03-01T12:30:01Z", "07")),
    );
    expect(contentsOf(oids.signedCertificateTimestamps.oid, octetString(fromHex(list)))).toEqual({
      kind: "timestamps",
      items: [
        {
          version: 1,
          logId: "ab".repeat(32),
          at: "2026-03-01T12:30:00.250Z",
          signatureAlgorithm: "SHA-256 with ECDSA",
        },
        { version: 8, logId: "", at: null, signatureAlgorithm: null },
      ],
      leftOut: 0,
    });
  });

  it.each([
    ["a length beyond the end", `0010${"00".repeat(3)}`],
    ["bytes behind the list", `${opaque(opaque(timestamp("2026-03-01T12:30:00Z")))}00`],
    ["a timestamp that is cut off", opaque(opaque(timestamp("2026-03-01T12:30:00Z").slice(0, 60)))],
    ["no list", ""],
  ])("says of timestamps with %s that they are damaged", (_, hex) => {
    const extension = listed(oids.signedCertificateTimestamps.oid, octetString(fromHex(hex)));
    expect([extension.damage === null, extension.contents]).toEqual([false, undefined]);
  });

  it("reads application policies like certificate policies (MS-WCCE §2.2.2.7.7.3)", () => {
    const value = sequence(sequence(objectIdentifier(oids.serverAuthentication.oid)));
    expect(contentsOf(oids.applicationPolicies.oid, value)).toMatchObject({
      kind: "policies",
      items: [{ oid: oids.serverAuthentication.oid, qualifiers: [] }],
    });
  });

  it("reads the SID of the account that a certificate is for (KB5014754)", () => {
    const sid = "S-1-5-21-1004336348-1177238915-682003330-512";
    const value = (oid: string) => sequence(explicit(0, objectIdentifier(oid), explicit(0, octetString(ascii(sid)))));
    expect(contentsOf(oids.ntdsSecurity.oid, value(oids.ntdsObjectSid.oid))).toEqual({
      kind: "texts",
      items: [sid],
      leftOut: 0,
    });
    expect(() => accountIdentifier(readBer(value("1.2.3")))).toThrow();
  });

  it("reads what AD CS writes of its own certificate", () => {
    expect(contentsOf(oids.caVersion.oid, integer(0x20003))).toMatchObject({ items: ["V3.2"] });
    expect(contentsOf(oids.previousCaHash.oid, octetString(fromHex("aabb")))).toMatchObject({ items: ["aabb"] });
  });

  it("reads names of an issuer, places of a subject and other distribution points", () => {
    expect(
      contentsOf(oids.issuerAltName.oid, sequence(uri("http://a/"), implicitPrimitive(2, ascii("b")))),
    ).toMatchObject({
      kind: "names",
      items: [
        { type: "uri", value: "http://a/" },
        { type: "dns", value: "b" },
      ],
    });
    const place = sequence(objectIdentifier("1.3.6.1.5.5.7.48.5"), uri("http://repository/"));
    expect(contentsOf(oids.subjectInformationAccess.oid, sequence(place))).toMatchObject({
      kind: "places",
      items: [{ method: "other", url: "http://repository/" }],
    });
    const point = sequence(explicit(0, explicit(0, uri("http://delta/"))));
    expect(contentsOf(oids.freshestCrl.oid, sequence(point))).toMatchObject({ items: [{ value: "http://delta/" }] });
  });

  it("tells names of distribution points that are no addresses, and who signs the lists there", () => {
    const name = sequence(objectIdentifier(oids.commonName.oid), utf8String("CRL1"));
    const address = sequence(explicit(0, explicit(0, uri("http://a/"))));
    const relative = sequence(explicit(0, explicit(1, name)));
    const foreign = sequence(
      explicit(0, explicit(0, uri("http://b/"))),
      explicit(2, implicitPrimitive(2, ascii("signer"))),
    );
    expect(contentsOf(oids.crlDistributionPoints.oid, sequence(address))).toBeUndefined();
    expect(contentsOf(oids.crlDistributionPoints.oid, sequence(address, relative, foreign))).toMatchObject({
      kind: "names",
      items: [
        { type: "directory", value: "CN=CRL1" },
        { type: "dns", value: "signer" },
      ],
    });
  });

  it("reads features of TLS, S/MIME capabilities, Netscape's type and texts, and the period of the key", () => {
    expect(contentsOf(oids.tlsFeature.oid, sequence(integer(5), integer(99)))).toMatchObject({
      items: ["status_request (5)", "99"],
    });
    expect(
      contentsOf(oids.smimeCapabilities.oid, sequence(sequence(objectIdentifier(oids.desEde3Cbc.oid)))),
    ).toMatchObject({
      kind: "identifiers",
      items: [{ name: oids.desEde3Cbc.name }],
    });
    expect(contentsOf(oids.netscapeCertificateType.oid, fromHex("03020640"))).toMatchObject({ items: ["SSL server"] });
    expect(contentsOf(oids.netscapeComment.oid, bmpString("old"))).toMatchObject({ items: ["old"] });
    const period = sequence(implicitPrimitive(0, ascii("20260101000000Z")));
    expect(contentsOf(oids.privateKeyUsagePeriod.oid, period)).toEqual({
      kind: "period",
      notBefore: "2026-01-01T00:00:00.000Z",
      notAfter: null,
    });
  });

  it("says where the value of an extension without a reader stands, and nothing of it", () => {
    expect(listed("1.2.3.4", integer(5))).toEqual({
      oid: "1.2.3.4",
      name: "1.2.3.4",
      critical: false,
      bytes: 3,
      offset: 11,
      damage: null,
      repeated: false,
    });
  });
});
