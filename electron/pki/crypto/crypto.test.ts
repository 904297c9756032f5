import * as nodeCrypto from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { codeOf } from "#electron/testing/code-of.ts";
import { haveVectors, readVector } from "#electron/testing/vectors.ts";
import { limits } from "#shared/limits.ts";
import { itemsOf, readBer } from "../asn1/ber.ts";
import { integer, octetString, sequence } from "../asn1/der.ts";
import { fromHex, toHex } from "../asn1/hex.ts";
import { computedEcPublicKey } from "../pkcs8/public-key-inside.ts";
import { generateKey } from "./generate-key.ts";
import { keyRecipes } from "./key-recipes.ts";
import { native } from "./native.ts";
import type { CipherInput, CryptoPort, HashName, KeyPair } from "./port.ts";
import { portable } from "./portable.ts";
import { chooseCrypto, passes } from "./probe.ts";

const hashes: readonly HashName[] = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
const anyHash = fc.constantFrom(...hashes);
const anyBytes = fc.uint8Array({ maxLength: 300 });
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** One test of OpenSSL's evp_test files: `key = value` lines; a quoted value is text, any other hex. */
type Stanza = ReadonlyMap<string, string>;
function stanzas(path: string): readonly Stanza[] {
  if (!haveVectors) return [];
  return new TextDecoder()
    .decode(readVector(path))
    .split(/\n\s*\n/u)
    .map((block) => new Map([...block.matchAll(/^(\w+) = (.*)$/gmu)].map(([, key = "", value = ""]) => [key, value])))
    .filter((stanza: Stanza) => stanza.has("PBE") && stanza.has("Key"));
}
/** The portable SHA-512 is node-forge's and slow: of the tests with it a few are enough there. */
const affordable = <Test>(crypto: CryptoPort, hash: HashName, tests: readonly Test[]): readonly Test[] =>
  crypto === portable && hash === "sha512" ? tests.slice(0, 6) : tests;
const bytesOf = (value = ""): Uint8Array =>
  value === "NULL"
    ? new Uint8Array()
    : value.startsWith('"')
      ? text(value.slice(1, -1).replaceAll("\\0", "\0"))
      : fromHex(value);
const hashOf = (value = ""): HashName => hashes.find((hash) => hash === value.toLowerCase()) ?? "sha1";

/** RFC 7292 appendix B.2 once more, as plainly as it stands there, over node:crypto: what the fast one must agree with. */
function plainPkcs12Kdf(
  hash: HashName,
  password: Uint8Array,
  salt: Uint8Array,
  id: number,
  iterations: number,
  length: number,
): string {
  const v = hash === "sha384" || hash === "sha512" ? 128 : 64;
  const fill = (source: Uint8Array): number[] =>
    Array.from({ length: v * Math.ceil(source.length / v) }, (_, index) => source[index % source.length] ?? 0);
  let input = [...fill(salt), ...fill(password)];
  let output = Buffer.alloc(0);
  while (output.length < length) {
    let a: Uint8Array = Buffer.from([...new Array<number>(v).fill(id), ...input]);
    for (let round = 0; round < iterations; round++) a = nodeCrypto.createHash(hash).update(a).digest();
    output = Buffer.concat([output, a]);
    const addend =
      BigInt(`0x${Buffer.from(Array.from({ length: v }, (_, index) => a[index % a.length] ?? 0)).toString("hex")}`) +
      1n;
    const blocks: number[] = [];
    for (let start = 0; start < input.length; start += v) {
      const sum =
        (BigInt(`0x${Buffer.from(input.slice(start, start + v)).toString("hex")}`) + addend) % 2n ** BigInt(v * 8);
      blocks.push(...Buffer.from(sum.toString(16).padStart(v * 2, "0"), "hex"));
    }
    input = blocks;
  }
  return output.subarray(0, length).toString("hex");
}

describe("choosing", () => {
  it("finds that both implementations give every known answer, and takes the native one here", () => {
    expect(passes(native)).toBe(true);
    expect(passes(portable)).toBe(true);
    expect(chooseCrypto().name).toBe("native");
  });

  it("passes over an implementation that gives a wrong answer or none", () => {
    expect(passes({ ...native, pbkdf2: () => new Uint8Array(20) })).toBe(false);
    expect(passes({ ...native, encrypt: ({ data }) => Uint8Array.from(data) })).toBe(false);
    const missing = (): never => {
      throw new Error("no such cipher");
    };
    expect(passes({ ...native, decrypt: missing })).toBe(false);
  });
});

describe.each([native, portable])("$name", (crypto: CryptoPort) => {
  it("agrees with node:crypto on every digest, at every length around a block", () => {
    for (const hash of hashes) {
      for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1_000]) {
        const data = Uint8Array.from({ length }, (_, index) => (index * 7 + 1) & 0xff);
        expect(toHex(crypto.digest(hash, data)), `${hash}, ${length} bytes`).toBe(
          nodeCrypto.createHash(hash).update(data).digest("hex"),
        );
      }
    }
  });

  it("agrees with node:crypto on HMAC with keys shorter and longer than a block", () => {
    const hmacHash = fc.constantFrom<HashName>("md5", "sha1", "sha224", "sha256", "sha384", "sha512");
    fc.assert(
      fc.property(hmacHash, anyBytes, anyBytes, (hash, key, data) => {
        expect(toHex(crypto.hmac(hash, key, data))).toBe(nodeCrypto.createHmac(hash, key).update(data).digest("hex"));
      }),
    );
  });

  it("agrees with node:crypto on PBKDF2", () => {
    fc.assert(
      fc.property(
        anyHash,
        anyBytes,
        anyBytes,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 150 }),
        (hash, password, salt, rounds, length) => {
          const wanted = nodeCrypto.pbkdf2Sync(password, salt, rounds, length, hash).toString("hex");
          expect(toHex(crypto.pbkdf2(hash, password, salt, rounds, length))).toBe(wanted);
        },
      ),
    );
  });

  it("agrees with the plain words of RFC 7292 appendix B.2 on the PKCS#12 key derivation", () => {
    const id = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
    fc.assert(
      fc.property(
        anyHash,
        anyBytes,
        anyBytes,
        id,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 150 }),
        (hash, password, salt, purpose, rounds, length) => {
          const wanted = plainPkcs12Kdf(hash, password, salt, purpose, rounds, length);
          expect(toHex(crypto.pkcs12Kdf(hash, password, salt, purpose, rounds, length))).toBe(wanted);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.skipIf(!haveVectors)("gives the answers of OpenSSL evppbe_pkcs12.txt", () => {
    const tests = stanzas("kat/openssl__evppbe_pkcs12.txt");
    expect(tests.length).toBe(6);
    for (const test of tests) {
      const id = ([1, 2, 3] as const).find((number) => String(number) === test.get("id")) ?? 1;
      const key = bytesOf(test.get("Key"));
      const derived = crypto.pkcs12Kdf(
        hashOf(test.get("MD")),
        bytesOf(test.get("Password")),
        bytesOf(test.get("Salt")),
        id,
        Number(test.get("iter")),
        key.length,
      );
      expect(toHex(derived)).toBe(toHex(key));
    }
  });

  it.skipIf(!haveVectors)("gives the answers of OpenSSL evppbe_pbkdf2.txt", () => {
    const tests = stanzas("kat/openssl__evppbe_pbkdf2.txt").filter((test) =>
      hashes.some((hash) => hash === test.get("MD")),
    );
    expect(tests.length).toBeGreaterThan(8);
    for (const test of tests) {
      const key = bytesOf(test.get("Key"));
      const derived = crypto.pbkdf2(
        hashOf(test.get("MD")),
        bytesOf(test.get("Password")),
        bytesOf(test.get("Salt")),
        Number(test.get("iter")),
        key.length,
      );
      expect(toHex(derived)).toBe(toHex(key));
    }
  });

  it.skipIf(!haveVectors)("gives the answers of Wycheproof pbkdf2_hmacsha512_test.json", () => {
    const schema = z.object({
      testGroups: z.array(
        z.object({
          tests: z.array(
            z.object({
              password: z.string(),
              salt: z.string(),
              iterationCount: z.number(),
              dkLen: z.number(),
              dk: z.string(),
            }),
          ),
        }),
      ),
    });
    const { testGroups } = schema.parse(
      JSON.parse(new TextDecoder().decode(readVector("kat/wycheproof__pbkdf2_hmacsha512_test.json"))),
    );
    const tests = testGroups.flatMap((group) => group.tests);
    expect(tests.length).toBeGreaterThan(50);
    for (const test of affordable(crypto, "sha512", tests)) {
      const derived = crypto.pbkdf2(
        "sha512",
        fromHex(test.password),
        fromHex(test.salt),
        test.iterationCount,
        test.dkLen,
      );
      expect(toHex(derived)).toBe(test.dk);
    }
  });

  it.skipIf(!haveVectors).each(["hmacsha1_aes_128", "hmacsha256_aes_128", "hmacsha512_aes_256"])(
    "decrypts Wycheproof pbes2_%s_test.json",
    (name) => {
      const schema = z.object({
        testGroups: z.array(
          z.object({
            tests: z.array(
              z.object({
                password: z.string(),
                salt: z.string(),
                iterationCount: z.number(),
                iv: z.string(),
                msg: z.string(),
                ct: z.string(),
                result: z.string(),
              }),
            ),
          }),
        ),
      });
      const { testGroups } = schema.parse(
        JSON.parse(new TextDecoder().decode(readVector(`kat/wycheproof__pbes2_${name}_test.json`))),
      );
      const hash = hashOf(name.match(/sha\d+/u)?.[0]);
      const valid = testGroups.flatMap((group) => group.tests).filter(({ result }) => result === "valid");
      expect(valid.length).toBeGreaterThan(20);
      const keyBytes = Number(name.slice(-3)) / 8;
      for (const test of affordable(crypto, hash, valid)) {
        const key = crypto.pbkdf2(hash, fromHex(test.password), fromHex(test.salt), test.iterationCount, keyBytes);
        const input = { cipher: "aes", key, iv: fromHex(test.iv) } as const;
        expect(toHex(crypto.decrypt({ ...input, data: fromHex(test.ct) }))).toBe(test.msg);
        expect(toHex(crypto.encrypt({ ...input, data: fromHex(test.msg) }))).toBe(test.ct);
      }
    },
  );

  it.each([
    { bits: 64, key: "88bca90e90875a", plain: "0000000000000000", encrypted: "6ccf4308974c267f" },
    { bits: 64, key: "88bca90e90875a7f0f79c384627bafb2", plain: "0000000000000000", encrypted: "1a807d272bbe5db1" },
    { bits: 128, key: "88bca90e90875a7f0f79c384627bafb2", plain: "0000000000000000", encrypted: "2269552ab0f85ca6" },
  ])(
    "gives the answers of RFC 2268 §5 for RC2 with $bits effective bits and the key $key",
    ({ bits, key, plain, encrypted }) => {
      const input = { cipher: "rc2", key: fromHex(key), iv: new Uint8Array(8), rc2EffectiveBits: bits } as const;
      const output = crypto.encrypt({ ...input, data: fromHex(plain) });
      expect(toHex(output.subarray(0, 8))).toBe(encrypted);
      expect(toHex(crypto.decrypt({ ...input, data: output }))).toBe(plain);
    },
  );

  it("refuses every padding that is not whole (RFC 8018 §6.1.1)", () => {
    const key = new Uint8Array(24).fill(7);
    const iv = new Uint8Array(8);
    // Encrypting and cutting off the padding block leaves any last block one likes.
    const withLastBlock = (last: string): Uint8Array =>
      crypto.encrypt({ cipher: "3des", key, iv, data: fromHex(last) }).subarray(0, 8);
    const decrypt = (last: string): string =>
      toHex(crypto.decrypt({ cipher: "3des", key, iv, data: withLastBlock(last) }));
    expect(decrypt("61 62 63 64 65 66 02 02")).toBe("616263646566");
    for (const last of [
      "61 62 63 64 65 66 67 00",
      "61 62 63 64 65 66 01 02",
      "61 62 63 64 65 66 67 09",
      "61 62 63 64 65 66 67 ff",
    ]) {
      expect(() => decrypt(last), last).toThrow();
    }
    expect(() => crypto.decrypt({ cipher: "3des", key, iv, data: new Uint8Array(7) })).toThrow();
    expect(() => crypto.decrypt({ cipher: "aes", key, iv: new Uint8Array(16), data: new Uint8Array() })).toThrow();
  });

  it("gives random bytes in the length asked for", () => {
    expect(crypto.randomBytes(20).length).toBe(20);
    expect(toHex(crypto.randomBytes(16))).not.toBe(toHex(crypto.randomBytes(16)));
  });
});

describe("both together", () => {
  it("encrypt and decrypt the same", () => {
    const ciphers: readonly (Pick<CipherInput, "cipher" | "rc2EffectiveBits"> & { keyBytes: number; block: number })[] =
      [
        { cipher: "aes", keyBytes: 16, block: 16 },
        { cipher: "aes", keyBytes: 24, block: 16 },
        { cipher: "aes", keyBytes: 32, block: 16 },
        { cipher: "3des", keyBytes: 24, block: 8 },
        { cipher: "des", keyBytes: 8, block: 8 },
        { cipher: "rc2", keyBytes: 5, block: 8, rc2EffectiveBits: 40 },
        { cipher: "rc2", keyBytes: 16, block: 8, rc2EffectiveBits: 128 },
      ];
    fc.assert(
      fc.property(
        fc.constantFrom(...ciphers),
        anyBytes,
        fc.uint8Array({ minLength: 48, maxLength: 48 }),
        (cipher, data, secret) => {
          const input = { ...cipher, key: secret.slice(0, cipher.keyBytes), iv: secret.slice(32, 32 + cipher.block) };
          const encrypted = native.encrypt({ ...input, data });
          expect(toHex(portable.encrypt({ ...input, data }))).toBe(toHex(encrypted));
          expect(toHex(portable.decrypt({ ...input, data: encrypted }))).toBe(toHex(data));
          expect(toHex(native.decrypt({ ...input, data: encrypted }))).toBe(toHex(data));
        },
      ),
    );
  });

  describe("with keys", () => {
    let rsa: KeyPair;
    let ec: KeyPair;
    beforeAll(async () => {
      rsa = await native.generateRsaKey(2048);
      const pair = nodeCrypto.generateKeyPairSync("ec", {
        namedCurve: "P-256",
        publicKeyEncoding: { type: "spki", format: "der" },
        privateKeyEncoding: { type: "pkcs8", format: "der" },
      });
      ec = { privateKey: Uint8Array.from(pair.privateKey), publicKey: Uint8Array.from(pair.publicKey) };
    });

    it("make and check the same RSA signatures", () => {
      const data = text("to be signed");
      for (const hash of ["sha1", "sha256", "sha384", "sha512"] as const) {
        const signature = native.sign(hash, rsa.privateKey, data);
        expect(toHex(portable.sign(hash, rsa.privateKey, data))).toBe(toHex(signature));
        for (const crypto of [native, portable]) {
          expect(crypto.verify(hash, rsa.publicKey, data, signature)).toBe(true);
          expect(crypto.verify(hash, rsa.publicKey, text("something else"), signature)).toBe(false);
          expect(crypto.verify(hash, rsa.publicKey, data, signature.toReversed())).toBe(false);
        }
      }
    });

    it("say what they cannot check instead of calling it wrong", () => {
      const signature = native.sign("sha256", ec.privateKey, text("x"));
      expect(native.verify("sha256", ec.publicKey, text("x"), signature)).toBe(true);
      const edwards = nodeCrypto.generateKeyPairSync("ed25519", {
        publicKeyEncoding: { type: "spki", format: "der" },
        privateKeyEncoding: { type: "pkcs8", format: "der" },
      });
      for (const crypto of [native, portable])
        expect(crypto.verify("sha256", edwards.publicKey, text("x"), signature)).toBeNull();
      expect(portable.verify("sha224", ec.publicKey, text("x"), signature)).toBeNull();
      expect(native.verify("sha256", fromHex("3000"), text("x"), signature)).toBeNull();
    });

    it("check the same ECDSA signatures, of every curve and digest, in either of their two forms", async () => {
      for (const curve of ["P-256", "P-384", "P-521"] as const) {
        const pair = await native.generateEcKey(curve);
        // About half of the signatures have the greater of the two possible numbers.
        for (let count = 0; count < 4; count++) {
          for (const hash of ["sha1", "sha256", "sha384", "sha512"] as const) {
            const signature = native.sign(hash, pair.privateKey, text("x"));
            for (const crypto of [native, portable]) {
              expect(crypto.verify(hash, pair.publicKey, text("x"), signature), `${curve} ${hash}`).toBe(true);
              expect(crypto.verify(hash, pair.publicKey, text("y"), signature)).toBe(false);
              expect(crypto.verify(hash, pair.publicKey, text("x"), signature.subarray(1))).toBe(false);
            }
          }
        }
      }
    });

    it("call a key no key whose point is not on its curve", () => {
      const off = ec.publicKey.with(-1, (ec.publicKey.at(-1) ?? 0) ^ 1);
      const signature = native.sign("sha256", ec.privateKey, text("x"));
      for (const crypto of [native, portable]) expect(crypto.verify("sha256", off, text("x"), signature)).toBeNull();
    });

    it("compute the public key that was made with the private one", () => {
      for (const crypto of [native, portable]) {
        expect(toHex(crypto.publicKeyOf(rsa.privateKey))).toBe(toHex(rsa.publicKey));
        expect(toHex(crypto.publicKeyOf(ec.privateKey))).toBe(toHex(ec.publicKey));
      }
    });

    it("compute the public key of elliptic curve keys that do not carry it (Java writes such), on every NIST curve", () => {
      for (const namedCurve of ["P-256", "P-384", "P-521"]) {
        for (let count = 0; count < 5; count++) {
          const pair = nodeCrypto.generateKeyPairSync("ec", { namedCurve });
          const { d = "" } = pair.privateKey.export({ format: "jwk" });
          const [, algorithm] = itemsOf(readBer(pair.privateKey.export({ format: "der", type: "pkcs8" })));
          const inner = sequence(integer(1), octetString(Uint8Array.from(Buffer.from(d, "base64url"))));
          const bare = sequence(integer(0), algorithm?.raw ?? new Uint8Array(), octetString(inner));
          const wanted = pair.publicKey.export({ format: "der", type: "spki" }).toString("hex");
          for (const crypto of [native, portable]) expect(toHex(crypto.publicKeyOf(bare))).toBe(wanted);
        }
      }
    });

    it.each(["rsa-1024", "rsa-2048", "rsa-3072", "rsa-4096"] as const)(
      "%s of the native implementation is PKCS#8 and SPKI of that size, and both sign and verify with it",
      async (choice) => {
        const made = await generateKey(choice, native);
        const key = nodeCrypto.createPublicKey({ key: Buffer.from(made.publicKey), format: "der", type: "spki" });
        expect(key.asymmetricKeyDetails).toEqual({ modulusLength: keyRecipes[choice].bits, publicExponent: 65_537n });
        expect(toHex(portable.publicKeyOf(made.privateKey))).toBe(toHex(made.publicKey));
        const signature = native.sign("sha512", made.privateKey, text("x"));
        expect(portable.verify("sha512", made.publicKey, text("x"), signature)).toBe(true);
        expect(toHex(portable.sign("sha512", made.privateKey, text("x")))).toBe(toHex(signature));
      },
    );

    it.each(["ecdsa-p256", "ecdsa-p384", "ecdsa-p521"] as const)(
      "%s of the native implementation is PKCS#8 and SPKI on the named curve, and signs with every digest",
      async (choice) => {
        const made = await generateKey(choice, native);
        const key = nodeCrypto.createPrivateKey({ key: Buffer.from(made.privateKey), format: "der", type: "pkcs8" });
        expect(key.asymmetricKeyType).toBe("ec");
        // Computed from the private number, with arithmetic that is not Node's.
        expect(toHex(computedEcPublicKey(made.privateKey) ?? new Uint8Array())).toBe(toHex(made.publicKey));
        expect(nodeCrypto.createPublicKey(key).export({ format: "der", type: "spki" })).toEqual(
          Buffer.from(made.publicKey),
        );
        for (const hash of ["sha1", "sha256", "sha384", "sha512"] as const) {
          const signature = native.sign(hash, made.privateKey, text("x"));
          expect(native.verify(hash, made.publicKey, text("x"), signature)).toBe(true);
          expect(native.verify(hash, made.publicKey, text("y"), signature)).toBe(false);
        }
      },
    );

    it("the portable implementation says that it has no elliptic curve keys, and signs with none", async () => {
      await expect(generateKey("ecdsa-p256", portable)).rejects.toMatchObject({ code: "KEY_UNSUPPORTED_ALGORITHM" });
      expect(codeOf(() => portable.sign("sha256", ec.privateKey, text("x")))).toBe("KEY_UNSUPPORTED_ALGORITHM");
    });

    it("make RSA keys that the other can use", async () => {
      const made = await portable.generateRsaKey(1024);
      expect(
        native.verify("sha256", made.publicKey, text("x"), native.sign("sha256", made.privateKey, text("x"))),
      ).toBe(true);
      expect(
        portable.verify("sha256", rsa.publicKey, text("x"), portable.sign("sha256", rsa.privateKey, text("x"))),
      ).toBe(true);
    });
  });
});

describe("scrypt", () => {
  it.each([
    [
      ["", "", 16, 1, 1],
      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
    ],
    [
      ["password", "NaCl", 1024, 8, 16],
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
    ],
    [
      ["pleaseletmein", "SodiumChloride", 16384, 8, 1],
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
    ],
  ] as const)(
    "gives the answer of RFC 7914 §12 for %s",
    ([password, salt, cost, blockSize, parallelization], answer) => {
      for (const crypto of [native, portable]) {
        const derived = crypto.scrypt(text(password), text(salt), { cost, blockSize, parallelization }, 64);
        expect(toHex(derived), crypto.name).toBe(answer);
      }
    },
  );

  it("is the same in both implementations", () => {
    const parameters = fc.record({
      cost: fc.integer({ min: 1, max: 7 }).map((power) => 2 ** power),
      blockSize: fc.integer({ min: 1, max: 9 }),
      parallelization: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(anyBytes, anyBytes, parameters, fc.integer({ min: 1, max: 70 }), (password, salt, costs, length) => {
        expect(toHex(portable.scrypt(password, salt, costs, length))).toBe(
          toHex(native.scrypt(password, salt, costs, length)),
        );
      }),
    );
  });

  it("takes as much as the limit allows, in memory of its own", () => {
    const most = { cost: 2 ** 17, blockSize: 8, parallelization: 1 };
    expect(128 * most.cost * most.blockSize).toBe(limits.scryptBytes);
    expect(native.scrypt(text("a"), text("b"), most, 32)).toHaveLength(32);
  });
});
