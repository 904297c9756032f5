import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasTool } from "#electron/testing/has-tool.ts";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { targets } from "#shared/catalogue/targets/index.ts";
import { legacyCsp } from "#shared/catalogue/targets/legacy-csp.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { modern } from "#shared/catalogue/targets/modern.ts";
import type { Pkcs12Target } from "#shared/catalogue/targets/types.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { toHex } from "../asn1/hex.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { writePem } from "../pem/write-pem.ts";
import { writePemBundle } from "../pem/write-pem-bundle.ts";
import { writeCertificates } from "../pkcs7/write-certificates.ts";
import { withKeyUsage } from "../pkcs8/with-key-usage.ts";
import { readBundle } from "./read-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

const password = "Passw0rd!";
const pfxTargets = targets.filter((target) => target.container === "PKCS#12");
const folder = mkdtempSync(join(tmpdir(), "keyspec-interop-"));
afterAll(() => rmSync(folder, { recursive: true }));

const openssl = hasTool("openssl", "version");
const keytool = hasTool("keytool", "-help");
const certtool = hasTool("certtool", "--version");
const pk12util = hasTool("pk12util", "-?") && hasTool("certutil", "-H");
const mono = hasTool("mono", "--version") && hasTool("mcs", "--version");

/** Runs a program in the test's folder; what it prints on both streams. */
function run(program: string, ...parameters: readonly string[]): string {
  const shell = [program, ...parameters.map((text) => `'${text}'`), "2>&1"].join(" ");
  return execFileSync("sh", ["-c", shell], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
}

let root: Identity;
let leaf: Identity;
const fileOf = (target: Pkcs12Target): string => join(folder, `${target.id}.pfx`);

beforeAll(async () => {
  root = makeCertificate("Interop Root", await native.generateRsaKey(2048), null, native);
  leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), root, native);
  const certificates = [leaf, root].map(({ certificate }) => ({ der: certificate, friendlyName: null }));
  for (const target of pfxTargets) {
    writeFileSync(
      fileOf(target),
      writeBundle({ privateKey: leaf.privateKey, certificates }, target, password, "Front End", native),
    );
  }
});

/** Files of other programs with RC4, which Windows and Java do not write and KeySpec reads (RFC 7292 appendix C). */
describe.each(["native", "portable"] as const)("RC4, read with the %s cryptography", (name) => {
  const crypto = name === "native" ? native : portable;
  const ciphersOf = (file: string): readonly (string | undefined)[] => {
    const { facts } = readBundle(readFileSync(join(folder, file)), password, crypto);
    expect(facts.keys[0]?.certificateIndexes).toEqual([0]);
    return [facts.keys[0]?.encryption.cipher, facts.certificateEncryption?.cipher];
  };
  beforeAll(() => {
    writeFileSync(join(folder, "rc4-key.pem"), writePem("PRIVATE KEY", leaf.privateKey));
    writeFileSync(join(folder, "rc4-leaf.pem"), writePem("CERTIFICATE", leaf.certificate));
  });

  it.skipIf(!openssl)("of 40 and of 128 bits, as OpenSSL writes it", () => {
    run(
      "openssl",
      ..."pkcs12 -export -legacy -keypbe PBE-SHA1-RC4-40 -certpbe PBE-SHA1-RC4-128".split(" "),
      ..."-inkey rc4-key.pem -in rc4-leaf.pem -out rc4.pfx".split(" "),
      "-passout",
      `pass:${password}`,
    );
    expect(ciphersOf("rc4.pfx")).toEqual(["RC4-40", "RC4-128"]);
    expect(() => readBundle(readFileSync(join(folder, "rc4.pfx")), "wrong", crypto)).toThrow(
      expect.objectContaining({ code: "PFX_WRONG_PASSWORD" }),
    );
  });

  it.skipIf(!certtool)("of 128 bits, as certtool writes it", () => {
    run(
      "certtool",
      ..."--load-privkey rc4-key.pem --load-certificate rc4-leaf.pem --to-p12 --outder".split(" "),
      ..."--pkcs-cipher arcfour --p12-name x --outfile rc4-gnutls.p12 --password".split(" "),
      password,
    );
    expect(ciphersOf("rc4-gnutls.p12")).toEqual(["RC4-128", "RC4-128"]);
  });
});

describe.skipIf(!openssl)("OpenSSL", () => {
  beforeAll(() => {
    run("openssl", "pkcs12", "-in", fileOf(modern), "-nodes", "-passin", `pass:${password}`, "-out", "all.pem");
  });

  const show = (target: Pkcs12Target): string =>
    run("openssl", "pkcs12", "-in", fileOf(target), "-info", "-nodes", "-passin", `pass:${password}`);

  it("reads the provider, the machine key set and key usage 10 of legacy-schannel", () => {
    const shown = show(legacySchannel);
    expect(shown).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
    expect(shown).toContain("X509v3 Key Usage: 10");
    expect(shown).toContain("Microsoft Local Key set: <No Values>");
    expect(shown).toContain("localKeyID: 01 00 00 00");
    expect(shown).toContain("friendlyName: Front End");
    expect(shown).toContain("MAC: sha1, Iteration 2000");
    expect(shown).toContain("MAC length: 20, salt length: 20");
    expect(shown.match(/pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 2000/gu)?.length).toBe(2);
    expect(shown.match(/^subject=.*$/gmu)).toEqual(["subject=CN = fe01.contoso.com", "subject=CN = Interop Root"]);
  });

  it("reads AT_SIGNATURE as key usage 80, and the provider that was chosen", () => {
    const bundle = { privateKey: leaf.privateKey, certificates: [{ der: leaf.certificate }] };
    const signing = { ...legacyCsp, keySpec: "AT_SIGNATURE" } as const;
    writeFileSync(join(folder, "signing.pfx"), writeBundle(bundle, signing, password, null, native));
    const shown = run("openssl", "pkcs12", "-in", "signing.pfx", "-info", "-nodes", "-passin", `pass:${password}`);
    expect(shown).toContain("X509v3 Key Usage: 80");
    expect(shown).toContain("Microsoft CSP Name: Microsoft Enhanced RSA and AES Cryptographic Provider");
  });

  it("reads our PEM and P7B: the key with its password, and every certificate", () => {
    const certificates = [leaf.certificate, root.certificate];
    const protection = { password, iterations: 600_000 };
    writeFileSync(
      join(folder, "ours.pem"),
      writePemBundle({ privateKey: leaf.privateKey, certificates }, protection, native),
    );
    writeFileSync(join(folder, "ours.p7b"), writeCertificates(certificates));
    const key = run("openssl", "pkey", "-in", "ours.pem", "-passin", `pass:${password}`);
    const base64 = /-----BEGIN PRIVATE KEY-----(?<base64>[^-]+)-----END/u.exec(key)?.groups?.["base64"] ?? "";
    expect(toHex(Uint8Array.from(Buffer.from(base64, "base64")))).toBe(toHex(withKeyUsage(leaf.privateKey, null)));
    expect(run("openssl", "asn1parse", "-in", "ours.pem")).toMatch(/PBES2[\s\S]*hmacWithSHA256[\s\S]*aes-256-cbc/u);
    expect(run("openssl", "crl2pkcs7", "-nocrl", "-certfile", "ours.pem").match(/BEGIN PKCS7/gu)).toHaveLength(1);
    const listed = run("openssl", "pkcs7", "-inform", "DER", "-in", "ours.p7b", "-print_certs", "-noout");
    expect(listed.match(/^subject=.*$/gmu)?.toSorted()).toEqual([
      "subject=CN = Interop Root",
      "subject=CN = fe01.contoso.com",
    ]);
  });

  it("reads every target, and gets out the key that went in", () => {
    for (const target of pfxTargets) {
      const key = show(target).match(/-----BEGIN PRIVATE KEY-----(?<base64>[^-]+)-----END/u)?.groups?.["base64"] ?? "";
      const got = withKeyUsage(Uint8Array.from(Buffer.from(key, "base64")), null);
      expect(toHex(got), target.id).toBe(toHex(withKeyUsage(leaf.privateKey, null)));
    }
  });

  it("makes files of every kind that are read", () => {
    const kinds: readonly (readonly string[])[] = [
      [],
      ["-legacy"],
      ["-certpbe", "NONE", "-keypbe", "AES-128-CBC"],
      ["-keypbe", "PBE-SHA1-RC2-128", "-certpbe", "PBE-SHA1-2DES", "-legacy"],
      ["-keypbe", "DES-CBC", "-certpbe", "DES-EDE3-CBC", "-legacy"],
      ["-keypbe", "PBE-MD5-DES", "-certpbe", "PBE-SHA1-RC2-64", "-legacy"],
      ["-nomac"],
      ["-nomaciter", "-noiter"],
      ["-macalg", "sha512", "-iter", "100"],
      ["-macalg", "sha224"],
    ];
    for (const [index, kind] of kinds.entries()) {
      const name = `openssl-${index}.p12`;
      run(
        "openssl",
        "pkcs12",
        "-export",
        "-in",
        "all.pem",
        "-out",
        name,
        "-passout",
        `pass:${password}`,
        "-CSP",
        "Some Provider",
        "-keysig",
        "-LMK",
        ...kind,
      );
      for (const crypto of [native, portable]) {
        const { facts } = readBundle(Uint8Array.from(readFileSync(join(folder, name))), password, crypto);
        const seen = facts.keys.map(({ provider, keySpec, machineKeySet, certificateIndexes }) => [
          provider,
          keySpec,
          machineKeySet,
          certificateIndexes[0],
        ]);
        expect(seen, `${kind}`).toEqual([["Some Provider", "AT_SIGNATURE", true, 0]]);
        expect(facts.certificates.length).toBe(2);
      }
    }
  }, 60_000);

  it("makes a file with a password outside ASCII that is read, and reads one of ours", () => {
    const secret = "Größe 🔑";
    run("openssl", "pkcs12", "-export", "-in", "all.pem", "-out", "umlaut.p12", "-passout", `pass:${secret}`);
    expect(readBundle(Uint8Array.from(readFileSync(join(folder, "umlaut.p12"))), secret, native).keys.length).toBe(1);
    for (const target of [legacySchannel, modern]) {
      const bundle = { privateKey: leaf.privateKey, certificates: [{ der: leaf.certificate, friendlyName: null }] };
      writeFileSync(join(folder, "ours.pfx"), writeBundle(bundle, target, secret, null, native));
      expect(run("openssl", "pkcs12", "-in", "ours.pfx", "-nodes", "-passin", `pass:${secret}`)).toContain(
        "BEGIN PRIVATE KEY",
      );
    }
  });
});

const roundTrip = (name: string): BundleFacts =>
  readBundle(Uint8Array.from(readFileSync(join(folder, name))), password, native).facts;

describe.skipIf(!keytool)("Java's keytool", () => {
  it("lists every target as a key entry with its chain, and what it writes is read", () => {
    for (const target of pfxTargets) {
      const listed = run(
        "keytool",
        "-list",
        "-v",
        "-keystore",
        fileOf(target),
        "-storetype",
        "PKCS12",
        "-storepass",
        password,
      );
      expect(listed, target.id).toContain("Entry type: PrivateKeyEntry");
      expect(listed, target.id).toContain("Certificate chain length: 2");
    }
    run(
      "keytool",
      "-genkeypair",
      "-keyalg",
      "RSA",
      "-alias",
      "java",
      "-dname",
      "CN=java",
      "-keystore",
      "java.p12",
      "-storetype",
      "PKCS12",
      "-storepass",
      password,
    );
    expect(roundTrip("java.p12")).toMatchObject({
      keys: [{ certificateIndexes: [0], containerName: "java" }],
      mac: { algorithm: "HMAC-SHA-256" },
    });
  }, 60_000);
});

describe.skipIf(!keytool)("Java's keytool, with certificates alone", () => {
  it("reads our P7B", () => {
    writeFileSync(join(folder, "java.p7b"), writeCertificates([leaf.certificate, root.certificate]));
    expect(run("keytool", "-printcert", "-file", "java.p7b").match(/^Owner: .*$/gmu)).toHaveLength(2);
  });
});

describe.skipIf(!certtool)("GnuTLS' certtool, with PEM and P7B", () => {
  it("reads the encrypted key and the certificates", () => {
    const certificates = [leaf.certificate, root.certificate];
    const protection = { password, iterations: 600_000 };
    writeFileSync(
      join(folder, "tls.pem"),
      writePemBundle({ privateKey: leaf.privateKey, certificates }, protection, native),
    );
    writeFileSync(join(folder, "tls.p7b"), writeCertificates(certificates));
    expect(run("certtool", "--key-info", "--infile", "tls.pem", "--password", password)).toContain("RSA");
    const info = run("certtool", "--p7-info", "--inder", "--infile", "tls.p7b");
    expect(info.match(/Number of certificates: 2|BEGIN CERTIFICATE/gu)?.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!certtool || !openssl)("GnuTLS' certtool", () => {
  it("reads every target, and what it writes is read", () => {
    for (const target of pfxTargets) {
      const info = run("certtool", "--p12-info", "--inder", "--infile", fileOf(target), "--password", password);
      expect(info.match(/BEGIN CERTIFICATE/gu)?.length, target.id).toBe(2);
      expect(info, target.id).toMatch(/BEGIN (?:RSA )?PRIVATE KEY|BEGIN ENCRYPTED PRIVATE KEY/u);
    }
    run(
      "openssl",
      "pkcs12",
      "-in",
      fileOf(modern),
      "-nodes",
      "-nocerts",
      "-passin",
      `pass:${password}`,
      "-out",
      "key.pem",
    );
    run(
      "openssl",
      "pkcs12",
      "-in",
      fileOf(modern),
      "-nokeys",
      "-clcerts",
      "-passin",
      `pass:${password}`,
      "-out",
      "cert.pem",
    );
    run(
      "certtool",
      "--to-p12",
      "--load-certificate",
      "cert.pem",
      "--load-privkey",
      "key.pem",
      "--outder",
      "--p12-name",
      "gnutls",
      "--password",
      password,
      "--outfile",
      "gnutls.p12",
    );
    expect(roundTrip("gnutls.p12")).toMatchObject({
      keys: [{ certificateIndexes: [0] }],
      certificates: [{ friendlyName: "gnutls" }],
    });
  }, 60_000);
});

describe.skipIf(!pk12util)("NSS' pk12util", () => {
  it("imports every target, and what it exports is read", () => {
    for (const target of pfxTargets) {
      const database = `nss-${target.id}`;
      run("mkdir", database);
      run("certutil", "-N", "-d", database, "--empty-password");
      expect(run("pk12util", "-i", fileOf(target), "-d", database, "-W", password), target.id).toContain(
        "PKCS12 IMPORT SUCCESSFUL",
      );
      expect(run("certutil", "-K", "-d", database), target.id).toContain("rsa");
      run("pk12util", "-o", `${database}.p12`, "-d", database, "-n", "Front End", "-W", password);
      expect(roundTrip(`${database}.p12`), target.id).toMatchObject({
        encoding: "BER",
        keys: [{ certificateIndexes: [expect.any(Number)] }],
      });
    }
  }, 60_000);
});

describe.skipIf(!mono)("Mono's PKCS12", () => {
  it.each([legacySchannel, legacyCsp])(
    "reads provider, key and certificates out of $id, and signs with the key",
    (target) => {
      run("mcs", "-r:Mono.Security", "-out:read-pfx.exe", join(import.meta.dirname, "interop/read-pfx.cs"));
      const lines = run("mono", "read-pfx.exe", fileOf(target), password).trim().split("\n");
      expect(lines).toContain("key 2048");
      expect(lines).toContain(`1.3.6.1.4.1.311.17.1 ${target.provider}`);
      expect(lines).toContain("1.2.840.113549.1.9.21 01-00-00-00");
      expect(lines).toContain("certificates 2");
      expect(lines).toContain("signed 256");
    },
    60_000,
  );
});
