import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeOf } from "#electron/testing/code-of.ts";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { hasOpenssl, runOpenssl } from "#electron/testing/run-openssl.ts";
import { format } from "#shared/text/localise.ts";
import { readAnyBundle } from "../../tasks/convert/read-any-bundle.ts";
import { toHex } from "../asn1/hex.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { writePem } from "../pem/write-pem.ts";
import { writeCertificates } from "../pkcs7/write-certificates.ts";
import { encryptPrivateKey } from "../pkcs8/encrypt-private-key.ts";

const password = "Passw0rd!";
const text = (pem: string) => new TextEncoder().encode(pem);
const file = (data: Uint8Array) => ({ name: "fe01.pem", data });
let leaf: Identity;
let other: Identity;
let curve: Identity;

beforeAll(async () => {
  leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), null, native);
  other = makeCertificate("other.contoso.com", await native.generateRsaKey(2048), null, native);
  const pair = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  const keys = { privateKey: Uint8Array.from(pair.privateKey), publicKey: Uint8Array.from(pair.publicKey) };
  curve = makeCertificate("ec.contoso.com", keys, null, native, false);
});

const keyPem = ({ privateKey }: Identity) => writePem("PRIVATE KEY", privateKey);
const certificatePem = ({ certificate }: Identity) => writePem("CERTIFICATE", certificate);
const read = (data: Uint8Array, secret: string | null = null, companions: readonly Uint8Array[] = []) =>
  readAnyBundle(file(data), secret, companions.map(file), native);
/** Which certificate each key of the file has. */
const pairs = (bundle: ReturnType<typeof read>) =>
  bundle.facts.keys.map(({ certificateIndexes }) => certificateIndexes[0] ?? null);

describe("a PEM file", () => {
  it("is a bundle, whatever the order of key and certificates", () => {
    const blocks = [keyPem(leaf), certificatePem(leaf), certificatePem(other)];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const { facts, keys } = read(text(order.map((index) => blocks[index]).join("\n")));
      expect(facts).toMatchObject({ container: "PEM", encoding: "PEM", password: "not-needed", mac: null });
      const [key] = facts.keys;
      expect(facts.certificates[key?.certificateIndexes[0] ?? -1]?.certificate.subject.text).toBe(
        "CN=fe01.contoso.com",
      );
      expect(toHex(keys[0]?.privateKey ?? new Uint8Array())).toBe(toHex(leaf.privateKey));
    }
  });

  it("with an encrypted key opens with its password, which is asked for where it is missing", () => {
    const encrypted = encryptPrivateKey(leaf.privateKey, password, native, 1_000);
    const data = text(writePem("ENCRYPTED PRIVATE KEY", encrypted) + certificatePem(leaf));
    expect(read(data, password).facts).toMatchObject({
      password: "given",
      keys: [{ encryption: { scheme: "PBES2", cipher: "AES-256-CBC", iterations: 1_000 }, certificateIndexes: [0] }],
    });
    expect(codeOf(() => read(data))).toBe("PFX_PASSWORD_REQUIRED");
    expect(codeOf(() => read(data, "wrong"))).toBe("KEY_WRONG_PASSPHRASE");
  });

  it("names what is neither key nor certificate", () => {
    const request = writePem("PUBLIC KEY", leaf.publicKey);
    expect(read(text(request + keyPem(leaf) + certificatePem(leaf))).facts.otherBags).toHaveLength(1);
  });

  it("that holds a PFX in base64 is read as that PFX", () => {
    expect(codeOf(() => read(text(writePem("PKCS12", Uint8Array.of(0x30, 3, 2, 1, 3)))))).toBe("PFX_NOT_A_PFX");
  });

  it("is refused by what it lacks or what is wrong with it", () => {
    expect(codeOf(() => read(text("<!doctype html><p>Sign in</p>")))).toBe("PFX_NOT_A_PFX");
    expect(codeOf(() => read(new Uint8Array()))).toBe("FILE_EMPTY");
    const whole = keyPem(leaf) + certificatePem(leaf);
    expect(codeOf(() => read(text(whole.slice(0, -60))))).toBe("FORMAT_TRUNCATED");
    expect(codeOf(() => read(text(whole.replace("MII", "M*I"))))).toBe("FORMAT_DAMAGED");
  });

  it("with an elliptic curve key whose number was changed is refused", () => {
    const scalar = toHex(curve.privateKey).indexOf("0420") / 2 + 5;
    const changed = { ...curve, privateKey: curve.privateKey.with(scalar, (curve.privateKey[scalar] ?? 0) ^ 1) };
    expect(codeOf(() => read(text(keyPem(changed) + certificatePem(curve))))).toBe("KEY_DAMAGED");
  });

  it("cut off at any octet, or with any character changed, is refused or read as the same key", () => {
    for (const [identity, wanted] of [
      [leaf, leaf.publicKey],
      [curve, curve.publicKey],
    ] as const) {
      const whole = text(keyPem(identity) + certificatePem(identity));
      const check = (data: Uint8Array) => {
        let bundle: ReturnType<typeof read> | null = null;
        codeOf(() => {
          bundle = read(data);
        });
        const opened = bundle as ReturnType<typeof read> | null;
        const [key] = opened?.keys ?? [];
        if (key !== undefined && (opened?.facts.keys[0]?.certificateIndexes.length ?? 0) > 0)
          expect(toHex(key.publicKey)).toBe(toHex(wanted));
      };
      for (let length = 0; length < whole.length; length++) check(whole.subarray(0, length));
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.nat(255), (index, octet) => check(whole.with(index, octet))),
        { numRuns: 150 },
      );
    }
  });
});

describe("a key and a certificate in files of their own", () => {
  it("find each other by public key, PEM or DER, whichever is given first", () => {
    expect(pairs(read(leaf.privateKey, null, [other.certificate, leaf.certificate]))).toEqual([0]);
    expect(pairs(read(leaf.certificate, null, [other.privateKey, leaf.privateKey]))).toEqual([0]);
    expect(pairs(read(text(certificatePem(leaf)), null, [text(keyPem(leaf))]))).toEqual([0]);
    expect(pairs(read(leaf.privateKey, null, [writeCertificates([other.certificate, leaf.certificate])]))).toEqual([0]);
  });

  it("are a PKCS#7 bundle where the certificates come as P7B", () => {
    const bundle = read(writeCertificates([other.certificate, leaf.certificate]), null, [leaf.privateKey]);
    expect(bundle.facts).toMatchObject({ container: "PKCS#7", encoding: "DER" });
    expect(bundle.facts.certificates[pairs(bundle)[0] ?? -1]?.certificate.subject.text).toBe("CN=fe01.contoso.com");
  });

  it("do not need the keys of other files to open, but say why none did", () => {
    const locked = encryptPrivateKey(other.privateKey, "An0ther one", native, 100);
    expect(pairs(read(leaf.certificate, password, [locked, leaf.privateKey]))).toEqual([0]);
    expect(codeOf(() => read(leaf.certificate, password, [locked]))).toBe("KEY_WRONG_PASSPHRASE");
  });

  it("stay unpaired where they do not belong together", () => {
    expect(pairs(read(leaf.certificate, null, [other.privateKey]))).toEqual([null]);
    expect(read(leaf.certificate).facts.keys).toEqual([]);
  });
});

describe("a P7B", () => {
  it("cut off at any octet is refused", () => {
    const whole = writeCertificates([leaf.certificate, other.certificate]);
    for (let length = 0; length < whole.length; length++)
      expect(
        codeOf(() => read(whole.subarray(0, length))),
        String(length),
      ).not.toBe("read");
  });
});

describe.skipIf(!hasOpenssl())("keys that OpenSSL writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "keyspec-keys-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);

  beforeAll(() => {
    writeFileSync(at("rsa.pem"), keyPem(leaf));
    writeFileSync(at("ec.pem"), keyPem(curve));
  });

  it.each([
    ["PKCS#1", ["rsa", "-traditional"], "none"],
    ["DES", ["rsa", "-traditional", "-des", "-provider", "legacy", "-provider", "default"], "DES"],
    ["3DES", ["rsa", "-traditional", "-des3"], "3DES"],
    ["AES-128", ["rsa", "-traditional", "-aes128"], "AES-128-CBC"],
    ["AES-192", ["rsa", "-traditional", "-aes192"], "AES-192-CBC"],
    ["AES-256", ["rsa", "-traditional", "-aes256"], "AES-256-CBC"],
    ["SEC 1", ["ec"], "none"],
    ["SEC 1 with AES-256", ["ec", "-aes256"], "AES-256-CBC"],
    ["PKCS#8 in DER", ["pkcs8", "-topk8", "-outform", "DER"], "AES-256-CBC"],
    ["PKCS#8 with PBES1", ["pkcs8", "-topk8", "-v1", "PBE-SHA1-3DES"], "3DES"],
  ])("as %s are read", async (_, command, cipher) => {
    const [program = ""] = command;
    const identity = program === "ec" ? curve : leaf;
    const out = at("out.key");
    const input = at(program === "ec" ? "ec.pem" : "rsa.pem");
    await runOpenssl(folder, [...command, "-in", input, "-out", out, "-passout", `pass:${password}`]);
    const key = Uint8Array.from(readFileSync(out));
    for (const crypto of [native, portable]) {
      const bundle = readAnyBundle(file(key), password, [file(identity.certificate)], crypto);
      expect(pairs(bundle)).toEqual([0]);
      expect(bundle.facts.keys[0]?.encryption.cipher).toBe(cipher);
      expect(toHex(bundle.keys[0]?.publicKey ?? new Uint8Array())).toBe(toHex(identity.publicKey));
    }
    if (cipher !== "none") {
      expect(codeOf(() => read(key, "wrong", [identity.certificate]))).toBe("KEY_WRONG_PASSPHRASE");
      expect(codeOf(() => read(key, null, [identity.certificate]))).toBe("PFX_PASSWORD_REQUIRED");
    }
  });

  it.each([
    ["PBES2", ["pkcs8", "-topk8"]],
    ["PBES1", ["pkcs8", "-topk8", "-v1", "PBE-MD5-DES", "-provider", "legacy", "-provider", "default"]],
    ["a PKCS#12 scheme", ["pkcs8", "-topk8", "-v1", "PBE-SHA1-3DES"]],
    ["its own encryption", ["rsa", "-traditional", "-aes256"]],
  ])("with %s and a password in another encoding than UTF-8 are read, and the encoding is said", async (_, command) => {
    const passwords = [
      ["Größe", "Größe", null],
      ["Größe", Uint8Array.from("Größe", (character) => character.charCodeAt(0)), /ISO 8859-1/u],
      ["10 € – ok", Uint8Array.of(0x31, 0x30, 0x20, 0x80, 0x20, 0x96, 0x20, 0x6f, 0x6b), /Windows-1252/u],
    ] as const;
    for (const [typed, octets, notice] of passwords) {
      writeFileSync(at("password"), octets);
      const passout = `file:${at("password")}`;
      await runOpenssl(folder, [...command, "-in", at("rsa.pem"), "-out", at("out.key"), "-passout", passout]);
      const key = Uint8Array.from(readFileSync(at("out.key")));
      for (const crypto of [native, portable]) {
        const { keys, facts } = readAnyBundle(file(key), typed, [file(leaf.certificate)], crypto);
        expect(toHex(keys[0]?.privateKey ?? new Uint8Array())).toBe(toHex(leaf.privateKey));
        // The PKCS#12 derivation takes one character for each byte of ISO 8859-1, which is the usual spelling.
        const expected = command.includes("PBE-SHA1-3DES") && typed === "Größe" ? null : notice;
        expect(facts.notices.map(format)).toEqual(expected === null ? [] : [expect.stringMatching(expected)]);
      }
      expect(codeOf(() => read(key, "Grösse", [leaf.certificate]))).toBe("KEY_WRONG_PASSPHRASE");
    }
  });

  it("with a cipher that KeySpec does not have are named", () => {
    const data = text(
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: CAMELLIA-256-CBC,${"00".repeat(16)}\n\nAAAA\n-----END RSA PRIVATE KEY-----\n`,
    );
    expect(() => read(data, password)).toThrow(/CAMELLIA-256-CBC/);
    expect(codeOf(() => read(data, password))).toBe("KEY_UNSUPPORTED_ALGORITHM");
  });
});
