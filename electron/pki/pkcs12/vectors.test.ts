import { describe, expect, it } from "vitest";
import { type ExpectedVector, expectedVectors, haveVectors, readVector } from "#electron/testing/vectors.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { format } from "#shared/text/localise.ts";
import { native } from "../crypto/native.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { portable } from "../crypto/portable.ts";
import type { Bundle } from "./bundle.ts";
import { readBundle } from "./read-bundle.ts";

const vectors = expectedVectors("pfx");

type Result = { readonly vector: ExpectedVector; readonly bundle: Bundle | null; readonly error: AppError | null };

/** Reads a vector with its password, and without one where none is known. */
function read(vector: ExpectedVector, crypto: CryptoPort): Result {
  try {
    return { vector, bundle: readBundle(readVector(vector.file), vector.password.known ?? null, crypto), error: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { vector, bundle: null, error };
  }
}

/** One line of the table: file, algorithms, result. The producer is the first part of the file's name. */
function describeResult({ vector, bundle, error }: Result): string {
  return `${vector.file.padEnd(76)} ${bundle === null ? `${error?.code}: ${error?.message}` : describeFacts(bundle.facts)}`;
}

function describeFacts(facts: BundleFacts): string {
  const keys = facts.keys.map((key) =>
    [
      key.publicKey.algorithm === "other" ? key.publicKey.oid : key.publicKey.algorithm,
      key.publicKey.curve ?? key.publicKey.bits,
      `${key.encryption.cipher}/${key.encryption.iterations}`,
      key.provider ?? "no provider",
      key.keySpec ?? "no KeySpec",
      ...(key.machineKeySet ? ["machine"] : []),
      key.certificateIndexes.length === 0 ? "alone" : `certificate ${key.certificateIndexes.join(" or ")}`,
    ].join(" "),
  );
  const { certificateEncryption: encryption, mac } = facts;
  return [
    facts.encoding,
    mac === null ? "no MAC" : `${mac.algorithm}/${mac.iterations}`,
    `password ${facts.password}`,
    ...keys.map((key) => `key: ${key}`),
    `${facts.certificates.length} certificates${encryption === null ? "" : ` in ${encryption.cipher}/${encryption.iterations}`}`,
    ...facts.otherBags.map((bag) => `other: ${format(bag)}`),
    ...(facts.trailingBytes > 0 ? [`${facts.trailingBytes} bytes behind the end`] : []),
    ...facts.notices.map(format),
  ].join("; ");
}

/**
 * Files that KeySpec and OpenSSL 3.0 see differently, with the reason. Everything else must agree on the numbers of keys and certificates.
 */
const otherThanOpenssl: Readonly<Record<string, string>> = {
  "bc-java__gostOpenSSLIntegerDPfx-5624a3d254a1.pfx": "OpenSSL drops a GOST key; KeySpec names it",
  "bc-test-data__test_key_pbmac1_bcjsse.pfx": "BouncyCastle wrote the key length in bits (formats.md §2.2)",
  "nss__TestOldAES128CA.p12": "NSS 3.29 wrote the identifier of AES-128 for AES-256 (formats.md §2.4)",
  "nss__openssl-ml-kem-1024-both.p12": "OpenSSL 3.0 does not know ML-KEM; KeySpec names it",
  "nss__openssl-ml-kem-1024-priv.p12": "OpenSSL 3.0 does not know ML-KEM; KeySpec names it",
  "nss__openssl-ml-kem-768-seed.p12": "OpenSSL 3.0 does not know ML-KEM; KeySpec names it",
};

/** Files that are refused, with the code that names their cause. */
const refused: Readonly<Record<string, string>> = {
  "bc-java__gostPfxFoo123-75a0a1c44dd7.pfx": "PFX_UNSUPPORTED_ALGORITHM",
  // OCTET STRINGs in pieces, nested more than a hundred levels deep: OpenSSL refuses it as well.
  "boringssl__empty_password_ber_nested.p12": "LIMIT_DEPTH",
  "corefx__StoreSavedAsPfxData.pfx": "PFX_NOT_A_PFX",
  "gnutls__gost01.p12": "PFX_UNSUPPORTED_ALGORITHM",
  "gnutls__gost12-2.p12": "PFX_UNSUPPORTED_ALGORITHM",
  "openssl__nomac_parse.p12": "PFX_PUBLIC_KEY_MODE",
  "certify__badcert.pfx": "FILE_EMPTY",
  "gnutls__mem-leak.p12": "PFX_UNSUPPORTED_ALGORITHM",
  "gnutls__pbmac1_256_256.extended-mac.p12": "FORMAT_DAMAGED",
  "gnutls__pbmac1_256_256.short-len.p12": "FORMAT_DAMAGED",
  "gnutls__pbmac1_256_256.truncated-mac.p12": "FORMAT_DAMAGED",
  "openssl__bad1.p12": "FORMAT_DAMAGED",
  "openssl__bad2.p12": "FORMAT_DAMAGED",
  "openssl__garbage-pkcs12.p12": "PFX_NOT_A_PFX",
  "openssl__pbmac1_256_256.bad-key-len.p12": "FORMAT_DAMAGED",
  "openssl__pbmac1_256_256.bad-salt-type.p12": "FORMAT_DAMAGED",
  "openssl__pbmac1_256_256.bad-salt.p12": "PFX_WRONG_PASSWORD",
  "openssl__pbmac1_256_256.no-len.p12": "FORMAT_DAMAGED",
  "openssl__pbmac1_256_256.very-big-len.p12": "FORMAT_DAMAGED",
};

const nameOf = (vector: ExpectedVector): string => vector.file.replace(/^.*\//u, "");

describe.skipIf(!haveVectors)("the PKCS#12 files of others (vectors/MANIFEST.md)", () => {
  const results = vectors.map((vector) => read(vector, native));

  it("are all read, or refused with the code of their cause", () => {
    expect(vectors.length).toBe(162);
    const found = results
      .filter(({ error }) => error !== null)
      .map(({ vector, error }) => [nameOf(vector), error?.code]);
    expect(Object.fromEntries(found)).toEqual(refused);
  });

  it("hold the keys and certificates that OpenSSL finds in them", () => {
    for (const { vector, bundle } of results) {
      if (bundle === null || vector.openssl === undefined || nameOf(vector) in otherThanOpenssl) continue;
      expect([bundle.keys.length, bundle.certificates.length], vector.file).toEqual([
        vector.openssl.keys,
        vector.openssl.certs,
      ]);
    }
  });

  it("say the providers, key usages, machine key sets and trailing bytes that an independent dumper found", () => {
    for (const { vector, bundle } of results) {
      if (bundle === null || vector.pfx === undefined) continue;
      const { keys, trailingBytes } = bundle.facts;
      const found = {
        csp: keys.flatMap(({ provider }) => provider ?? []).toSorted(),
        ku: keys.flatMap(({ keyUsageOctet }) => keyUsageOctet ?? []).toSorted(),
        lmk: keys.some(({ machineKeySet }) => machineKeySet),
        trailing: trailingBytes,
      };
      const wanted = {
        csp: [...(vector.pfx.csp ?? [])].toSorted(),
        ku: (vector.pfx.ku ?? []).map((octets) => octets.slice(2)).toSorted(),
        lmk: vector.pfx.lmk ?? false,
        trailing: vector.pfx.trailing ?? 0,
      };
      expect(found, vector.file).toEqual(wanted);
    }
  });

  it("read as the reviewed table says", async () => {
    const table = `${results.map(describeResult).join("\n")}\n`;
    process.stdout.write(`\n${table}`);
    await expect(table).toMatchFileSnapshot("vectors.snapshot.txt");
  });

  it("read the same with the portable cryptography", () => {
    for (const { vector, bundle, error } of results) {
      // node-forge's SHA-384 and SHA-512 take seconds for the many rounds of these; node:crypto has been compared with it elsewhere.
      if (bundle?.facts.mac?.algorithm.match(/SHA-(?:384|512)/u) && (bundle.facts.mac.iterations ?? 0) > 20_000)
        continue;
      const again = read(vector, portable);
      expect([again.error?.code, again.bundle?.keys.length], vector.file).toEqual([error?.code, bundle?.keys.length]);
      for (const [index, key] of bundle?.keys.entries() ?? []) {
        expect(again.bundle?.keys[index]?.privateKey, vector.file).toEqual(key.privateKey);
      }
    }
  }, 60_000);

  it("are refused with a wrong password, and never read as something else", () => {
    for (const { vector, bundle } of results) {
      if (bundle === null || (bundle.facts.mac?.iterations ?? 0) > 100_000) continue;
      const { facts } = bundle;
      const wrong = read({ ...vector, password: { known: "certainly not this one" } }, native);
      const needsNone = facts.password !== "given" && (facts.mac !== null || facts.password === "not-needed");
      if (needsNone) expect(wrong.bundle, vector.file).not.toBeNull();
      else expect(wrong.error?.code, vector.file).toBe(facts.mac === null ? "PFX_NO_MAC" : "PFX_WRONG_PASSWORD");
    }
  });

  it("ask for a password where none is given and one is needed", () => {
    for (const { vector, bundle } of results) {
      if (bundle?.facts.password !== "given" || (bundle.facts.mac?.iterations ?? 0) > 100_000) continue;
      expect(read({ ...vector, password: {} }, native).error?.code, vector.file).toBe("PFX_PASSWORD_REQUIRED");
    }
  });
});
