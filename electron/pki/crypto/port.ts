/** Hash functions that the formats need. */
export type HashName = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";

/** Block ciphers in CBC mode; the key length in bytes is that of `key`. RC2 takes its effective bits from `rc2EffectiveBits`. */
type CipherName = "des" | "3des" | "rc2" | "aes";

export type CipherInput = {
  readonly cipher: CipherName;
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
  readonly data: Uint8Array;
  /** RC2 only: effective key bits (40, 64, 128). */
  readonly rc2EffectiveBits?: number;
};

/** NIST curves that keys are made on, by the names of FIPS 186-5. */
export type CurveName = "P-256" | "P-384" | "P-521";

/** Cost parameters of scrypt (RFC 7914 §2): N, a power of 2, r and p. */
export type ScryptParameters = {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
};

/** PKCS#8 PrivateKeyInfo and SubjectPublicKeyInfo, both DER. */
export type KeyPair = { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array };

/**
 * What the formats need of cryptography, and nothing more. Two implementations: `native.ts` (node:crypto; the only file that
 * touches it) and `portable.ts` (node-forge and @noble; for Electron's BoringSSL and as the independent second reader). Chosen once, by `probe.ts`.
 * All functions are synchronous, because they run in a worker, but for key generation.
 */
export type CryptoPort = {
  readonly name: "native" | "portable";
  readonly randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
  readonly digest: (hash: HashName, data: Uint8Array) => Uint8Array<ArrayBuffer>;
  readonly hmac: (hash: HashName, key: Uint8Array, data: Uint8Array) => Uint8Array<ArrayBuffer>;
  /** RFC 8018 PBKDF2. */
  readonly pbkdf2: (
    hash: HashName,
    password: Uint8Array,
    salt: Uint8Array,
    iterations: number,
    length: number,
  ) => Uint8Array<ArrayBuffer>;
  /** RFC 7914; the caller has checked the parameters and what they cost. */
  readonly scrypt: (
    password: Uint8Array,
    salt: Uint8Array,
    parameters: ScryptParameters,
    length: number,
  ) => Uint8Array<ArrayBuffer>;
  /** RFC 7292 appendix B; `id` 1 = key, 2 = IV, 3 = MAC key; `password` is the BMPString with its two zero bytes, or empty. */
  readonly pkcs12Kdf: (
    hash: HashName,
    password: Uint8Array,
    salt: Uint8Array,
    id: 1 | 2 | 3,
    iterations: number,
    length: number,
  ) => Uint8Array<ArrayBuffer>;
  /** PKCS#7 padding on. Throws on bad padding. */
  readonly decrypt: (input: CipherInput) => Uint8Array<ArrayBuffer>;
  readonly encrypt: (input: CipherInput) => Uint8Array<ArrayBuffer>;
  readonly generateRsaKey: (bits: number) => Promise<KeyPair>;
  /** A key for ECDSA on a named curve. Throws AppError KEY_UNSUPPORTED_ALGORITHM where the implementation cannot sign with one. */
  readonly generateEcKey: (curve: CurveName) => Promise<KeyPair>;
  /**
   * RSASSA-PKCS1-v1_5 or ECDSA (DER) by the key's own algorithm. `privateKey`: PKCS#8 DER. Throws AppError
   * KEY_UNSUPPORTED_ALGORITHM; the portable implementation makes no ECDSA signatures.
   */
  readonly sign: (hash: HashName, privateKey: Uint8Array, data: Uint8Array) => Uint8Array<ArrayBuffer>;
  /** null: this implementation cannot check that algorithm. `publicKey`: SubjectPublicKeyInfo DER. */
  readonly verify: (hash: HashName, publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array) => boolean | null;
  /** SubjectPublicKeyInfo DER of a PKCS#8 private key. Throws AppError KEY_UNSUPPORTED_ALGORITHM. */
  readonly publicKeyOf: (privateKey: Uint8Array) => Uint8Array<ArrayBuffer>;
};
