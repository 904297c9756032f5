import type { Pkcs12Parameters } from "#shared/catalogue/targets/types.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import {
  algorithmIdentifier,
  attribute,
  bmpString,
  explicit,
  implicitPrimitive,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  utf16BigEndian,
} from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { type Encrypted, encryptPbes2 } from "../pkcs8/encrypt-pbes2.ts";
import { encryptPkcs12Pbe } from "../pkcs8/encrypt-pkcs12-pbe.ts";
import { withKeyUsage } from "../pkcs8/with-key-usage.ts";
import type { BundleToWrite } from "./bundle.ts";
import { checkPassword } from "./check-password.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Encrypt = (data: Uint8Array) => Encrypted;

/** The localKeyID that Windows gives the first key of a file: a counter of four bytes, low byte first (formats.md §1.1). */
const localKeyId = Uint8Array.of(1, 0, 0, 0);

/** Bytes of a MAC key and of its digest. */
const macBytes = { sha1: 20, sha256: 32 } as const;

/**
 * Writes a PFX as Windows lays it out (formats.md §1.1, §1.2): the key in plain `data` as a shrouded bag, then the certificates
 * encrypted, leaf first, then the MAC. DER throughout. Only salts and IVs differ from run to run.
 *
 * The key bag has no friendlyName (README.md, "Why the key bag has no name").
 *
 * @param friendlyName of the leaf; null: none
 * @throws AppError PASSWORD_NOT_ENCODABLE
 */
export function writeBundle(
  bundle: BundleToWrite,
  parameters: Pkcs12Parameters,
  password: string,
  friendlyName: string | null,
  crypto: CryptoPort,
): Bytes {
  checkPassword(password);
  const encrypt: Encrypt = (data) => encryptFor(parameters, data, password, crypto);
  const authenticatedSafe = sequence(
    dataContent(keyContents(bundle, parameters, encrypt)),
    encryptedContent(certificateContents(bundle, friendlyName), encrypt),
  );
  return sequence(integer(3), dataContent(authenticatedSafe), macData(authenticatedSafe, parameters, password, crypto));
}

function encryptFor(parameters: Pkcs12Parameters, data: Uint8Array, password: string, crypto: CryptoPort): Encrypted {
  const { encryption, iterations } = parameters;
  const rounds = { iterations, saltBytes: parameters.saltBytes.encryption };
  switch (encryption) {
    case "pkcs12-3des-sha1":
      return encryptPkcs12Pbe(data, password, rounds, crypto);
    case "pbes2-aes256-sha256":
      return encryptPbes2(data, password, rounds, crypto);
    default:
      return assertNever(encryption);
  }
}

/** `ContentInfo ::= SEQUENCE { contentType data, content [0] EXPLICIT OCTET STRING }` (RFC 5652 §3, §4) */
function dataContent(content: Uint8Array): Bytes {
  return sequence(objectIdentifier(oids.data.oid), explicit(0, octetString(content)));
}

/**
 * ```asn1
 * EncryptedData ::= SEQUENCE { version INTEGER (0), encryptedContentInfo SEQUENCE {                  -- RFC 5652 §8
 *   contentType data, contentEncryptionAlgorithm AlgorithmIdentifier, encryptedContent [0] IMPLICIT OCTET STRING } }
 * ```
 */
function encryptedContent(content: Uint8Array, encrypt: Encrypt): Bytes {
  const { algorithm, data } = encrypt(content);
  const info = sequence(objectIdentifier(oids.data.oid), algorithm, implicitPrimitive(0, data));
  return sequence(objectIdentifier(oids.encryptedData.oid), explicit(0, sequence(integer(0), info)));
}

/** SafeContents with the one key: provider, machine key set and localKeyID stand beside it (formats.md §1.2). */
function keyContents(bundle: BundleToWrite, parameters: Pkcs12Parameters, encrypt: Encrypt): Bytes {
  const { algorithm, data } = encrypt(withKeyUsage(bundle.privateKey, parameters.keySpec));
  const attributes = [attribute(oids.localKeyId.oid, octetString(localKeyId))];
  if (parameters.machineKeySet) attributes.push(attribute(oids.localMachineKeySet.oid));
  if (parameters.provider !== null) attributes.push(attribute(oids.cspName.oid, bmpString(parameters.provider)));
  return sequence(safeBag(oids.shroudedKeyBag.oid, sequence(algorithm, octetString(data)), attributes));
}

/** The certificates; localKeyID ties the leaf to the key. */
function certificateContents({ certificates, leafIndex = 0 }: BundleToWrite, friendlyName: string | null): Bytes {
  const leafAttributes = [attribute(oids.localKeyId.oid, octetString(localKeyId))];
  if (friendlyName !== null) leafAttributes.push(attribute(oids.friendlyName.oid, bmpString(friendlyName)));
  return sequence(
    ...certificates.map(({ der, storeProperties = [] }, index) =>
      safeBag(oids.certBag.oid, sequence(objectIdentifier(oids.x509Certificate.oid), explicit(0, octetString(der))), [
        ...(index === leafIndex ? leafAttributes : []),
        ...storeProperties,
      ]),
    ),
  );
}

/** `SafeBag ::= SEQUENCE { bagId, bagValue [0] EXPLICIT, bagAttributes SET OF OPTIONAL }` (RFC 7292 §4.2); the SET in DER order, as Windows writes it. */
function safeBag(oid: string, value: Uint8Array, attributes: readonly Uint8Array[]): Bytes {
  const fields = [objectIdentifier(oid), explicit(0, value)];
  if (attributes.length > 0) fields.push(setOf(...attributes));
  return sequence(...fields);
}

/** `MacData ::= SEQUENCE { mac DigestInfo, macSalt OCTET STRING, iterations INTEGER }`; the digest's algorithm without parameters, as Windows writes it (formats.md §1.1). */
function macData(content: Uint8Array, parameters: Pkcs12Parameters, password: string, crypto: CryptoPort): Bytes {
  const salt = crypto.randomBytes(parameters.saltBytes.mac);
  const bmp = utf16BigEndian(`${password}\0`);
  const key = crypto.pkcs12Kdf(parameters.mac, bmp, salt, 3, parameters.iterations, macBytes[parameters.mac]);
  const digest = octetString(crypto.hmac(parameters.mac, key, content));
  const digestInfo = sequence(algorithmIdentifier(oids[parameters.mac].oid), digest);
  return sequence(digestInfo, octetString(salt), integer(parameters.iterations));
}
