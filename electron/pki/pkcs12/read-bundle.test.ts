import { beforeAll, describe, expect, it } from "vitest";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { windows2019Plus } from "#shared/catalogue/targets/windows-2019-plus.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { format } from "#shared/text/localise.ts";
import { itemsOf, readBer } from "../asn1/ber.ts";
import {
  algorithmIdentifier,
  attribute,
  bmpString,
  concatenate,
  explicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  utf8String,
  utf16BigEndian,
} from "../asn1/der.ts";
import { fromHex } from "../asn1/hex.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { encryptPbes2 } from "../pkcs8/encrypt-pbes2.ts";
import { readBundle } from "./read-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

let first: Identity;
let second: Identity;
beforeAll(async () => {
  first = makeCertificate("one.contoso.com", await native.generateRsaKey(1024), null, native);
  second = makeCertificate("two.contoso.com", await native.generateRsaKey(1024), null, native);
});

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const bag = (oid: string, value: Uint8Array, ...attributes: readonly Uint8Array[]): Uint8Array =>
  sequence(objectIdentifier(oid), explicit(0, value), ...(attributes.length > 0 ? [setOf(...attributes)] : []));
const keyBag = (identity: Identity, ...attributes: readonly Uint8Array[]) =>
  bag(oids.keyBag.oid, identity.privateKey, ...attributes);
const certificateBag = (der: Uint8Array, ...attributes: readonly Uint8Array[]) =>
  bag(
    oids.certBag.oid,
    sequence(objectIdentifier(oids.x509Certificate.oid), explicit(0, octetString(der))),
    ...attributes,
  );
const localKeyId = (id: string) => attribute(oids.localKeyId.oid, octetString(fromHex(id)));
const dataInfo = (content: Uint8Array) => sequence(objectIdentifier(oids.data.oid), explicit(0, octetString(content)));
/** A PFX without encryption, with `macData` where there is some. */
const pfx = (bags: readonly Uint8Array[], ...macData: readonly Uint8Array[]) =>
  sequence(integer(3), dataInfo(sequence(dataInfo(sequence(...bags)))), ...macData);
const ordinary = (password: string) =>
  writeBundle(
    { privateKey: first.privateKey, certificates: [{ der: first.certificate }] },
    legacySchannel,
    password,
    null,
    native,
  );

/** An unencrypted PFX with a MAC under the password bytes given, SHA-1, one round unless told. */
function withMac(bmp: Uint8Array, content: Uint8Array = keyBag(first), rounds?: bigint | number): Uint8Array {
  const safe = sequence(dataInfo(sequence(content)));
  const salt = fromHex("0102030405060708");
  const key = native.pkcs12Kdf("sha1", bmp, salt, 3, 1, 20);
  const digest = sequence(algorithmIdentifier(oids.sha1.oid, nullValue()), octetString(native.hmac("sha1", key, safe)));
  const iterations = rounds === undefined ? [] : [integer(rounds)];
  return sequence(integer(3), dataInfo(safe), sequence(digest, octetString(salt), ...iterations));
}

function refusal(data: Uint8Array, password: string | null = null): string {
  try {
    readBundle(data, password, native);
  } catch (error) {
    if (error instanceof AppError) {
      expect(error.hint, error.code).toBeTruthy();
      return `${error.code}: ${error.message}`;
    }
    throw error;
  }
  return "read";
}

describe("the password", () => {
  it("is tried absent and then empty where none is given, and empty and then absent where an empty one is typed", () => {
    const empty = ordinary("");
    expect(readBundle(empty, null, native).facts.password).toBe("empty");
    expect(readBundle(empty, "", native).facts.password).toBe("empty");
    const absent = withMac(new Uint8Array());
    expect(readBundle(absent, null, native).facts.password).toBe("absent");
    expect(readBundle(absent, "", native).facts.password).toBe("absent");
  });

  it("that is given for a file that has none is no wrong one, and that is said", () => {
    for (const file of [ordinary(""), withMac(new Uint8Array())]) {
      const { password, notices } = readBundle(file, "Passw0rd!", native).facts;
      expect(["empty", "absent"]).toContain(password);
      expect(notices.map(format)).toEqual([
        "The file has no password. It was opened without the one that was given; leave yours out.",
      ]);
    }
    expect(readBundle(pfx([keyBag(first)]), "Passw0rd!", native).facts.password).toBe("not-needed");
  });

  it("is asked for where none is given, and called wrong where it is", () => {
    expect(refusal(ordinary("Passw0rd!"), null)).toBe("PFX_PASSWORD_REQUIRED: The file is protected with a password.");
    expect(refusal(ordinary("Passw0rd!"), "passw0rd!")).toBe(
      "PFX_WRONG_PASSWORD: The password does not open the file.",
    );
    expect(refusal(ordinary("Passw0rd!"), "")).toMatch(/^PFX_WRONG_PASSWORD/);
  });

  it("cannot be checked where there is no MAC, and that is said", () => {
    const { algorithm, data } = encryptPbes2(
      sequence(certificateBag(first.certificate)),
      "Passw0rd!",
      { iterations: 2, saltBytes: 8 },
      native,
    );
    const info = sequence(
      objectIdentifier(oids.data.oid),
      algorithm,
      concatenate([Uint8Array.of(0x80, 0x82, data.length >> 8, data.length & 0xff), data]),
    );
    const encrypted = sequence(objectIdentifier(oids.encryptedData.oid), explicit(0, sequence(integer(0), info)));
    const file = sequence(integer(3), dataInfo(sequence(encrypted)));
    expect(readBundle(file, "Passw0rd!", native).facts).toMatchObject({
      mac: null,
      password: "given",
      certificates: [{}],
    });
    expect(refusal(file, "something else")).toMatch(/^PFX_NO_MAC/);
    expect(refusal(file, null)).toMatch(/^PFX_PASSWORD_REQUIRED/);
  });

  it("outside ASCII opens files in the spelling of OpenSSL before 1.1, and says so", () => {
    const password = "Größe 🔑";
    const octets = String.fromCharCode(...text(password));
    const file = withMac(utf16BigEndian(`${octets}\0`));
    expect(readBundle(file, password, native).facts.notices.map(format)).toEqual([
      "The password is encoded as OpenSSL before version 1.1 did it: one character for each byte of UTF-8.",
    ]);
    expect(readBundle(withMac(utf16BigEndian(`${password}\0`)), password, native).facts.notices).toEqual([]);
  });

  it("opens encryption in ISO 8859-1 behind a MAC in UTF-16 (RSA BSAFE), and says so", () => {
    const password = "Größe";
    const latin1 = Uint8Array.from(password, (character) => character.charCodeAt(0));
    const salt = native.randomBytes(8);
    const iv = native.randomBytes(16);
    const key = native.pbkdf2("sha1", latin1, salt, 2, 32);
    const data = native.encrypt({ cipher: "aes", key, iv, data: first.privateKey });
    const derivation = algorithmIdentifier(oids.pbkdf2.oid, sequence(octetString(salt), integer(2)));
    const scheme = algorithmIdentifier(
      oids.pbes2.oid,
      sequence(derivation, algorithmIdentifier(oids.aes256Cbc.oid, octetString(iv))),
    );
    const file = withMac(
      utf16BigEndian(`${password}\0`),
      bag(oids.shroudedKeyBag.oid, sequence(scheme, octetString(data))),
    );
    expect(readBundle(file, password, native).facts.notices.map(format)).toEqual([
      "The password is encoded as ISO 8859-1, as some Java libraries do it.",
    ]);
  });

  it("for the MAC alone is told apart from a wrong one", () => {
    const { algorithm, data } = encryptPbes2(first.privateKey, "another", { iterations: 2, saltBytes: 8 }, native);
    const file = withMac(
      utf16BigEndian("Passw0rd!\0"),
      bag(oids.shroudedKeyBag.oid, sequence(algorithm, octetString(data))),
    );
    expect(refusal(file, "Passw0rd!")).toBe(
      "PFX_WRONG_PASSWORD: The password is right for the file but does not decrypt what is in it.",
    );
  });

  it("is not derived from at all when the file asks for more rounds than the limit", () => {
    const file = (rounds: bigint | number) => withMac(new Uint8Array(), keyBag(first), rounds);
    expect(refusal(file(limits.iterationsRead + 1))).toMatch(/^LIMIT_ITERATIONS: .*10,000,001 iterations/);
    expect(refusal(file(2n ** 80n))).toMatch(/^LIMIT_ITERATIONS/);
    expect(refusal(file(0))).toMatch(/^FORMAT_DAMAGED: .*iteration count below 1/);
    expect(refusal(file(-1))).toMatch(/^FORMAT_DAMAGED/);
  });

  it("costs no more rounds in all than the limit, however many parts there are", () => {
    const part = () => {
      const { algorithm, data } = encryptPbes2(
        first.privateKey,
        "x",
        { iterations: 4_000_000, saltBytes: 8 },
        { ...native, pbkdf2: () => new Uint8Array(32) },
      );
      return bag(oids.shroudedKeyBag.oid, sequence(algorithm, octetString(data)));
    };
    const cheap = { ...native, pbkdf2: () => new Uint8Array(32) };
    const read = (parts: number) => () => readBundle(pfx(Array.from({ length: parts }, part)), "x", cheap);
    expect(read(2)().keys.length).toBe(2);
    expect(read(3)).toThrow(expect.objectContaining({ code: "LIMIT_ITERATIONS" }));
  });
});

describe("what is in the bags", () => {
  it("is paired by public key, whatever the localKeyIDs say", () => {
    const file = pfx([
      keyBag(first, localKeyId("01")),
      certificateBag(second.certificate, localKeyId("01")),
      certificateBag(first.certificate),
      keyBag(second),
    ]);
    expect(readBundle(file, null, native).facts.keys.map((key) => key.certificateIndexes)).toEqual([[1], [0]]);
  });

  it("has every certificate for the same key, whatever the localKeyIDs say: which one is the key's is decided elsewhere", () => {
    const file = pfx([
      keyBag(first, localKeyId("02")),
      certificateBag(first.certificate, localKeyId("01")),
      certificateBag(first.certificate, localKeyId("02")),
    ]);
    expect(readBundle(file, null, native).facts.keys[0]?.certificateIndexes).toEqual([0, 1]);
  });

  it("leaves a key without a certificate alone", () => {
    const file = pfx([keyBag(first, localKeyId("01")), certificateBag(second.certificate, localKeyId("01"))]);
    expect(readBundle(file, null, native).facts.keys[0]?.certificateIndexes).toEqual([]);
  });

  it("keeps CRLs, secrets, SDSI certificates and unknown bags as other, and reads bags in bags", () => {
    const sdsi = bag(
      oids.certBag.oid,
      sequence(objectIdentifier(oids.sdsiCertificate.oid), explicit(0, octetString(text("x")))),
    );
    const file = pfx([
      bag(oids.crlBag.oid, sequence()),
      bag(oids.secretBag.oid, sequence()),
      bag("1.2.3.4", sequence()),
      sdsi,
      bag(oids.safeContentsBag.oid, sequence(bag(oids.safeContentsBag.oid, sequence(keyBag(first))))),
      certificateBag(first.certificate),
    ]);
    const { facts } = readBundle(file, null, native);
    expect(facts.otherBags.map(format)).toEqual(["CRL", "secret", "1.2.3.4", "SDSI certificate"]);
    expect(facts).toMatchObject({ password: "not-needed", keys: [{ certificateIndexes: [0] }] });
  });

  it("is not followed into bags in bags without end", () => {
    let nested = keyBag(first);
    for (let level = 0; level < 6; level++) nested = bag(oids.safeContentsBag.oid, sequence(nested));
    expect(refusal(pfx([nested]))).toMatch(/^LIMIT_DEPTH/);
  });

  it("is limited in number", () => {
    const many = Array.from({ length: limits.certificatesPerFile + 1 }, () => bag(oids.crlBag.oid, sequence()));
    expect(refusal(pfx(many))).toMatch(/^LIMIT_COUNT/);
  });

  it("does not hide behind one certificate that is broken", () => {
    const broken = first.certificate.slice(0, first.certificate.length - 30);
    const { facts } = readBundle(
      pfx([certificateBag(broken), keyBag(first), certificateBag(first.certificate)]),
      null,
      native,
    );
    expect(facts.certificates.length).toBe(1);
    expect(facts.keys[0]?.certificateIndexes).toEqual([0]);
    expect(facts.notices.map(format)).toEqual([
      expect.stringMatching(/^Certificate 1 of 2 could not be read and is left out\. /),
    ]);
  });

  it("has names without the NUL that Windows ends them with, and none where there is only a NUL", () => {
    const name = (value: string) => attribute(oids.friendlyName.oid, bmpString(value));
    const file = pfx([
      certificateBag(first.certificate, name("Front End\0")),
      certificateBag(second.certificate, name("\0")),
    ]);
    expect(readBundle(file, null, native).certificates.map(({ friendlyName }) => friendlyName)).toEqual([
      "Front End",
      null,
    ]);
  });

  it("shows the ids of store properties, and names Java's mark of a trusted certificate", () => {
    const property = (id: number) => attribute(`${oids.storePropertyArc.oid}.${id}`, octetString(text("HOST")));
    const java = attribute(oids.oracleTrustedKeyUsage.oid, objectIdentifier(oids.anyExtendedKeyUsage.oid));
    const file = pfx([certificateBag(first.certificate, property(20), property(71), java)]);
    const [certificate] = readBundle(file, null, native).facts.certificates;
    expect(certificate?.storeProperties).toEqual([20, 71]);
    expect(certificate?.otherAttributes).toEqual([
      { oid: oids.oracleTrustedKeyUsage.oid, name: "Oracle trusted key usage" },
    ]);
  });

  it.each([
    ["10", "AT_KEYEXCHANGE"],
    ["20", "AT_KEYEXCHANGE"],
    ["80", "AT_SIGNATURE"],
    ["90", "ambiguous"],
    ["01", null],
  ])("has the KeySpec of the key usage octet %s (formats.md §1.3)", (octet, keySpec) => {
    const usage = sequence(objectIdentifier(oids.keyUsage.oid), setOf(fromHex(`030204${octet}`)));
    const key = concatenate([first.privateKey.subarray(4), Uint8Array.of(0xa0, usage.length), usage]);
    const info = concatenate([Uint8Array.of(0x30, 0x82, key.length >> 8, key.length & 0xff), key]);
    const { facts } = readBundle(pfx([bag(oids.keyBag.oid, info)]), null, native);
    expect(facts.keys[0]).toMatchObject({ keySpec, keyUsageOctet: octet });
  });

  it("is refused where the numbers of an RSA key do not belong together", () => {
    const damaged = first.privateKey.slice();
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    expect(refusal(pfx([bag(oids.keyBag.oid, damaged)]))).toMatch(/^KEY_DAMAGED: .*numbers of the RSA key/);
  });

  it("is not called a wrong password where the password is right and the key is odd", () => {
    const protectedBy = (privateKey: Uint8Array): Uint8Array => {
      const { algorithm, data } = encryptPbes2(privateKey, "Passw0rd!", { iterations: 2, saltBytes: 8 }, native);
      const key = bag(oids.shroudedKeyBag.oid, sequence(algorithm, octetString(data)));
      return withMac(utf16BigEndian("Passw0rd!\0"), key);
    };
    const [, , inner] = itemsOf(readBer(first.privateKey));
    const numbers = itemsOf(readBer(inner?.contents ?? new Uint8Array())).map(({ raw }) => raw);
    const algorithm = algorithmIdentifier(oids.rsaEncryption.oid, nullValue());
    const keyOf = (version: number, ...parts: readonly Uint8Array[]): Uint8Array =>
      sequence(integer(version), algorithm, octetString(sequence(...parts)));
    const stale = numbers.with(8, integer(12_345));
    expect(refusal(protectedBy(keyOf(0, ...stale)), "Passw0rd!")).toMatch(/^KEY_DAMAGED: .*numbers of the RSA key/);
    const primes = [integer(1), ...numbers.slice(1), sequence(sequence(integer(3), integer(1), integer(1)))];
    expect(refusal(protectedBy(keyOf(0, ...primes)), "Passw0rd!")).toMatch(
      /^KEY_UNSUPPORTED_ALGORITHM: .*more than two primes/,
    );
    expect(refusal(protectedBy(keyOf(5, ...numbers)), "Passw0rd!")).toMatch(/^KEY_UNSUPPORTED_ALGORITHM: .*version 5/);
    expect(readBundle(protectedBy(keyOf(0, ...numbers)), "Passw0rd!", native).facts.keys).toHaveLength(1);
  });
});

describe("algorithms that cannot be read", () => {
  it.each([["1.2.3.4.5", "1.2.3.4.5"]])("are named with their identifier: %s", (oid, shown) => {
    const scheme = algorithmIdentifier(oid, sequence(octetString(text("saltsalt")), integer(1)));
    expect(refusal(pfx([bag(oids.shroudedKeyBag.oid, sequence(scheme, octetString(text("x"))))]))).toBe(
      `PFX_UNSUPPORTED_ALGORITHM: The encryption of this file is ${shown}, which KeySpec cannot read.`,
    );
  });

  it("are told from a signed or enveloped PFX, which has no password", () => {
    const signed = sequence(integer(3), sequence(objectIdentifier(oids.signedData.oid), explicit(0, sequence())));
    expect(refusal(signed)).toBe(
      "PFX_PUBLIC_KEY_MODE: This PFX has no password: it is signed with a certificate instead.",
    );
    const enveloped = sequence(objectIdentifier(oids.envelopedData.oid), explicit(0, sequence()));
    expect(refusal(sequence(integer(3), dataInfo(sequence(enveloped))))).toMatch(/^PFX_PUBLIC_KEY_MODE/);
  });
});

describe("a PFX that is protected to accounts", () => {
  /** As Export-PfxCertificate -ProtectTo: the random password, encrypted for the accounts, stands in a secret bag. */
  const accounts = "S-1-5-21-1004336348-1177238915-682003330-512";
  const descriptor = sequence(sequence(sequence(utf8String("SID"), utf8String(accounts))));
  const secret = sequence(
    objectIdentifier(oids.envelopedData.oid),
    explicit(0, sequence(integer(2), sequence(objectIdentifier("1.3.6.1.4.1.311.74.1.8"), descriptor))),
  );
  const secretBag = bag(
    oids.secretBag.oid,
    sequence(objectIdentifier(oids.protectedPassword.oid), explicit(0, octetString(secret))),
  );

  it.each([null, "Passw0rd!"])(
    "is told from one with a wrong password, with the accounts (password %j)",
    (password) => {
      expect(refusal(withMac(utf16BigEndian("random\0"), secretBag), password)).toMatch(
        new RegExp(`^PFX_PROTECTED_TO_ACCOUNTS: .*accounts of a domain \\(${accounts}\\)`, "u"),
      );
    },
  );

  it("opens with a password that was set as well", () => {
    expect(readBundle(withMac(utf16BigEndian("Passw0rd!\0"), secretBag), "Passw0rd!", native).facts.keys).toEqual([]);
  });
});

describe("a file that programs took for text", () => {
  it("is read with a UTF-8 mark in front", () => {
    const marked = concatenate([Uint8Array.of(0xef, 0xbb, 0xbf), ordinary("Passw0rd!")]);
    expect(readBundle(marked, "Passw0rd!", native).facts.keys).toHaveLength(1);
  });
});

describe("names of bags", () => {
  /** NULs inside and at the end; a name longer than the limit. */
  it("cost one look at each character, and are cut off at the limit", () => {
    const named = (name: string): Uint8Array =>
      pfx([bag(oids.keyBag.oid, first.privateKey, attribute(oids.friendlyName.oid, bmpString(name)))]);
    const nameOf = (name: string): string | null | undefined =>
      readBundle(named(name), null, native).facts.keys[0]?.containerName;
    expect(nameOf(`${"\0".repeat(30_000)}x`)).toBe(`${"\0".repeat(30_000)}x`);
    expect(nameOf("\0".repeat(30_000))).toBeNull();
    expect(nameOf("Front End\0")).toBe("Front End");
    expect(nameOf("a".repeat(3_500_000))).toBe(`${"a".repeat(limits.textBytes / 2)}…`);
  });
});

describe("a file that is no PFX", () => {
  const isNot = (data: Uint8Array) => refusal(data).replace("PFX_NOT_A_PFX: This is not a PFX but ", "");

  it.each([
    ["-----BEGIN CERTIFICATE-----\nMIIB", "a PEM file with a certificate."],
    ["\ufeff\r\n-----BEGIN RSA PRIVATE KEY-----\nMIIB", "a PEM file with an RSA private key."],
    ["-----BEGIN ENCRYPTED PRIVATE KEY-----\n", "a PEM file with an encrypted private key."],
    ["-----BEGIN NEW CERTIFICATE REQUEST-----\n", "a PEM file with a certificate request."],
    ["-----BEGIN PKCS7-----\n", "a PEM file with a PKCS#7 bundle."],
    ["Bag Attributes\n    localKeyID: 01", "what certutil, OpenSSL or PowerShell prints about certificates."],
    ["Attributes\n    localKeyID: 01", "a text without a certificate in it."],
    ["-----BEGIN OPENSSH PRIVATE KEY-----\n", "an OpenSSH key."],
    ["PuTTY-User-Key-File-3: ssh-rsa", "a PuTTY key (PPK)."],
    ["<!DOCTYPE html><html><body>Sign in", "a web page (HTML)."],
    ["<HTML>", "a web page (HTML)."],
    ["<?xml version='1.0'?>", "an XML document."],
    [
      `MII${"A".repeat(60)}\r\n${"B".repeat(64)}==`,
      "an ASN.1 structure that is no certificate, request, key or PFX, in base64 without PEM labels.",
    ],
  ])("is named by its text: %j", (content, what) => {
    expect(isNot(text(content))).toBe(what);
  });

  it.each([
    ["feedfeed 00000002", "a Java keystore (JKS)."],
    ["cececece 00000002", "a Java keystore (JCEKS)."],
    ["00000002 00000014 0102", "a Bouncy Castle keystore (BKS)."],
    ["00000000 43455254 0000", "a Microsoft serialized certificate store (SST)."],
    [`03000000 01000000 14000000 ${"00".repeat(20)}`, "a serialized certificate as Windows keeps it in its store."],
    ["504b0304 1400", "a ZIP archive."],
  ])("is named by its first bytes: %s", (hex, what) => {
    expect(isNot(fromHex(hex))).toBe(what);
  });

  it("is named by its structure", () => {
    expect(isNot(first.certificate)).toBe("a certificate (X.509, DER).");
    expect(isNot(first.privateKey)).toBe("a private key without a certificate (PKCS#8, not encrypted).");
    const encrypted = sequence(algorithmIdentifier(oids.pbes2.oid, sequence()), octetString(text("x")));
    expect(isNot(encrypted)).toBe("a private key without a certificate (PKCS#8, encrypted).");
    expect(isNot(sequence(objectIdentifier(oids.signedData.oid), explicit(0, sequence())))).toBe(
      "a certificate bundle without keys (PKCS#7, P7B).",
    );
  });

  it("is not guessed at where nothing tells", () => {
    expect(isNot(text("hello"))).toBe("a text without a certificate in it.");
    expect(refusal(fromHex("3003020104"))).toBe("PFX_NOT_A_PFX: This is not a PFX (PKCS#12) file.");
    expect(refusal(new Uint8Array())).toBe("FILE_EMPTY: The file is empty (0 bytes).");
  });

  it("is not even looked at above the size limit", () => {
    expect(refusal(new Uint8Array(limits.inputFileBytes + 1))).toMatch(/^FILE_TOO_LARGE/);
  });

  it("is a PFX all the same when it was made by this house", () => {
    const written = writeBundle({ privateKey: first.privateKey, certificates: [] }, windows2019Plus, "x", null, native);
    expect(readBundle(written, "x", native).facts).toMatchObject({ certificates: [], certificateEncryption: null });
  });
});
