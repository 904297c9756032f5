import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { type BerNode, damagedAt, fieldsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort, HashName } from "../crypto/port.ts";
import { algorithmText } from "../pkcs8/algorithm-text.ts";
import type { PasswordBytes } from "../pkcs8/encryption-scheme.ts";
import { hashText } from "../pkcs8/hash-text.ts";
import { readHmacHash, readPbkdf2, readSalt } from "../pkcs8/key-derivation.ts";
import { readRounds } from "../pkcs8/rounds.ts";

/** Password integrity of a PFX. */
export type Mac = {
  readonly facts: NonNullable<BundleFacts["mac"]>;
  readonly rounds: number;
  /** Which spelling of the password the MAC key comes from. */
  readonly passwordForm: keyof PasswordBytes;
  readonly verify: (crypto: CryptoPort, password: PasswordBytes, content: Uint8Array) => boolean;
};

const digestHashes: Readonly<Record<string, HashName>> = {
  [oids.md5.oid]: "md5",
  [oids.sha1.oid]: "sha1",
  [oids.sha224.oid]: "sha224",
  [oids.sha256.oid]: "sha256",
  [oids.sha384.oid]: "sha384",
  [oids.sha512.oid]: "sha512",
};

const hashBytes: Readonly<Record<HashName, number>> = {
  md5: 16,
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
};

/** Fewest bytes of a PBMAC1 key that OpenSSL takes: less makes a MAC easy to forge (formats.md §2.2). */
const pbmac1MinimumKeyBytes = 20;

/**
 * ```asn1
 * MacData ::= SEQUENCE { mac DigestInfo, macSalt OCTET STRING, iterations INTEGER DEFAULT 1 }               -- RFC 7292 §4
 * DigestInfo ::= SEQUENCE { digestAlgorithm AlgorithmIdentifier, digest OCTET STRING }
 * ```
 *
 * @throws AppError PFX_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, FORMAT_DAMAGED
 */
export function readMac(macData: BerNode): Mac {
  const fields = fieldsOf(macData, "MacData");
  const info = fieldsOf(fields.next(tags.sequence, "mac"), "DigestInfo");
  const algorithm = info.next(tags.sequence, "digestAlgorithm");
  const digest = info.next(tags.octetString, "digest");
  const algorithmFields = fieldsOf(algorithm, "digestAlgorithm");
  const oid = readObjectIdentifier(algorithmFields.any("identifier"));
  if (oid === oids.pbmac1.oid) return readPbmac1(algorithmFields.next(tags.sequence, "PBMAC1 parameters"), digest);
  const hash = digestHashes[oid];
  if (hash === undefined) throw pkcs12Errors.macUnsupported({ algorithm: algorithmText(oid) });
  const salt = readSalt(fields.next(tags.octetString, "salt"));
  const iterations = fields.optional(tags.integer);
  return readPkcs12Mac(hash, digest, salt, iterations === undefined ? 1 : readRounds(iterations));
}

/** Compares without stopping at the first difference (formats.md §2.2). Both have the length of the hash. */
function sameMac(computed: Uint8Array, expected: Uint8Array): boolean {
  let difference = computed.length ^ expected.length;
  for (const [index, octet] of computed.entries()) difference |= octet ^ (expected[index] ?? 0);
  return difference === 0;
}

function checkedDigest(digest: BerNode, hash: HashName): Uint8Array {
  const value = readOctets(digest);
  if (value.length !== hashBytes[hash]) {
    throw damagedAt(
      digest.source,
      digest.offset,
      damage.macLength({ bytes: value.length, hash: hashText(hash), expected: hashBytes[hash] }),
    );
  }
  return value;
}

/** The MAC key comes from PKCS#12's own key derivation (RFC 7292 §4, appendix B). */
function readPkcs12Mac(hash: HashName, digest: BerNode, salt: Uint8Array, rounds: number): Mac {
  const expected = checkedDigest(digest, hash);
  return {
    facts: {
      algorithm: `HMAC-${hashText(hash)}`,
      keyDerivation: `PKCS12-KDF ${hashText(hash)}`,
      iterations: rounds,
      saltBytes: salt.length,
    },
    rounds,
    passwordForm: "bmp",
    verify: (crypto, password, content) => {
      const key = crypto.pkcs12Kdf(hash, password.bmp, salt, 3, rounds, hashBytes[hash]);
      return sameMac(crypto.hmac(hash, key, content), expected);
    },
  };
}

/**
 * The salt and the iterations of MacData do not count here.
 *
 * ```asn1
 * PBMAC1-params ::= SEQUENCE { keyDerivationFunc AlgorithmIdentifier, messageAuthScheme AlgorithmIdentifier }   -- RFC 9579 §4
 * ```
 */
function readPbmac1(parameters: BerNode, digest: BerNode): Mac {
  const fields = fieldsOf(parameters, "PBMAC1 parameters");
  const derivation = readPbkdf2(fields.next(tags.sequence, "keyDerivationFunc"));
  const hash = readHmacHash(fields.next(tags.sequence, "messageAuthScheme"));
  const { keyLength } = derivation;
  if (keyLength === null) throw damagedAt(parameters.source, parameters.offset, damage.pbmac1WithoutKeyLength);
  if (keyLength < pbmac1MinimumKeyBytes) {
    throw damagedAt(parameters.source, parameters.offset, damage.pbmac1KeyShort({ bytes: keyLength }));
  }
  const expected = checkedDigest(digest, hash);
  return {
    facts: {
      algorithm: `PBMAC1 HMAC-${hashText(hash)}`,
      keyDerivation: derivation.name,
      iterations: derivation.iterations,
      saltBytes: derivation.saltBytes,
    },
    rounds: derivation.rounds,
    passwordForm: "utf8",
    verify: (crypto, password, content) =>
      sameMac(crypto.hmac(hash, derivation.derive(crypto, password.utf8, keyLength), content), expected),
  };
}
