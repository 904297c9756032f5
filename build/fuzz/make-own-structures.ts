import { Buffer } from "node:buffer";
import {
  algorithmIdentifier,
  bitString,
  concatenate,
  explicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  tagged,
  time,
} from "#electron/pki/asn1/der.ts";
import { oids } from "#electron/pki/asn1/oids.ts";
import { writeRevocationList } from "#electron/pki/crl/write-revocation-list.ts";
import { native } from "#electron/pki/crypto/native.ts";
import { writeRequest } from "#electron/pki/csr/write-request.ts";
import { writeInf } from "#electron/pki/inf/write-inf.ts";
import { writePem } from "#electron/pki/pem/write-pem.ts";
import { writeCertificates } from "#electron/pki/pkcs7/write-certificates.ts";
import { nameOf } from "#electron/testing/crafted/values.ts";
import { makeCertificate } from "#electron/testing/make-certificate.ts";
import { makePlan } from "#electron/testing/make-plan.ts";
import type { Sample } from "./types.ts";

/** One file of our own of every kind that is inspected, so that a computer without the files of others fuzzes all of them too. */
export async function makeOwnStructures(): Promise<readonly Sample[]> {
  const keys = await native.generateRsaKey(1024);
  const root = makeCertificate("Fuzz Root", keys, null, native);
  const { certificate } = makeCertificate("fe01.contoso.com", keys, root, native);
  const list = writeRevocationList(
    {
      issuer: nameOf("Fuzz Root"),
      thisUpdate: "2026-01-01T00:00:00Z",
      nextUpdate: "2026-12-01T00:00:00Z",
      revoked: [{ serialNumber: "0a", at: "2026-02-01T00:00:00Z" }],
      number: 7,
      authorityKeyIdentifier: sequence(
        objectIdentifier(oids.authorityKeyIdentifier.oid),
        octetString(sequence(tagged(0x80, Uint8Array.of(1, 2, 3)))),
      ),
    },
    root.privateKey,
    native,
  );
  const files = {
    "own.cer": certificate,
    "own.csr": writeRequest(makePlan(), keys, native),
    "own.p7b": writeCertificates([certificate, root.certificate]),
    "own.crl": list,
    "own.ocsp": ocspResponse(certificate),
    "own.sst": serializedStore(certificate),
    "own.pem": Buffer.from(writePem("CERTIFICATE", certificate)),
    "own.inf": writeInf({ plan: makePlan(), template: null }).data,
    "own.txt": Buffer.from(dump),
  };
  return Object.entries(files).map(([name, data]) => ({ name, data: Uint8Array.from(data), password: "" }));
}

/** OCSPResponse with one answer, whose signature is none (RFC 6960 §4.2.1). */
function ocspResponse(certificate: Uint8Array): Uint8Array {
  const id = sequence(
    algorithmIdentifier(oids.sha1.oid, nullValue()),
    octetString(new Uint8Array(20)),
    octetString(new Uint8Array(20)),
    integer(10),
  );
  const revoked = tagged(0xa1, generalizedTime, explicit(0, tagged(enumerated, Uint8Array.of(4))));
  const answer = sequence(id, revoked, generalizedTime, explicit(0, generalizedTime));
  const data = sequence(explicit(1, nameOf("Fuzz Root")), generalizedTime, sequence(answer));
  const basic = sequence(
    data,
    algorithmIdentifier(oids.sha256WithRsa.oid, nullValue()),
    bitString(new Uint8Array(128)),
    explicit(0, sequence(certificate)),
  );
  const bytes = sequence(objectIdentifier(oids.ocspBasic.oid), octetString(basic));
  return sequence(tagged(enumerated, Uint8Array.of(0)), explicit(0, bytes));
}

/** ENUMERATED (X.690 §8.4). */
const enumerated = 0x0a;
/** Of 2060, so that it is GeneralizedTime. */
const generalizedTime = time("2060-01-01T00:00:00Z");

/** A store of one certificate with a friendly name (property 11). */
function serializedStore(certificate: Uint8Array): Uint8Array {
  const record = (id: number, value: Uint8Array): Uint8Array => {
    const head = Buffer.alloc(12);
    head.writeUInt32LE(id, 0);
    head.writeUInt32LE(1, 4);
    head.writeUInt32LE(value.length, 8);
    return concatenate([head, value]);
  };
  const name = Buffer.from("Front End\0", "utf16le");
  return concatenate([
    Uint8Array.of(0, 0, 0, 0, 0x43, 0x45, 0x52, 0x54),
    record(11, name),
    record(32, certificate),
    new Uint8Array(12),
  ]);
}

/** As certutil -v -store prints a certificate. */
const dump = `my "Personal"
================ Certificate 0 ================
Serial Number: 0a1b2c
Issuer: CN=Fuzz Root
 NotBefore: 1/1/2026 1:00 AM
 NotAfter: 1/1/2027 1:00 AM
Subject: CN=fe01.contoso.com
Non-root Certificate
Cert Hash(sha1): ${"ab".repeat(20)}
  CERT_KEY_PROV_INFO_PROP_ID(2):
    Key Container = te-1
    Provider = Microsoft RSA SChannel Cryptographic Provider
    ProviderType = c (12)
    Flags = 20 (32)
    KeySpec = 1 -- AT_KEYEXCHANGE
2.5.29.17: Flags = 0, Length = 14
Subject Alternative Name
    DNS Name=fe01.contoso.com
Encryption test passed
CertUtil: -store command completed successfully.
`;
