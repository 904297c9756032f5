import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import type { EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import type { Message } from "#shared/text/message.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { readKeyBlob } from "../key-blobs/read-key-blob.ts";
import { readPvk } from "../key-blobs/read-pvk.ts";
import { readPemEncryption } from "../pem/read-pem-encryption.ts";
import { createKeyDecrypter } from "../pkcs8/create-key-decrypter.ts";
import { openPrivateKey } from "../pkcs8/decrypt-private-key.ts";
import type { Decrypter } from "../pkcs8/decrypter.ts";
import type { PrivateKeyInfo } from "../pkcs8/private-key-info.ts";
import { privateKeyOfStructure } from "../pkcs8/private-key-of-structure.ts";
import { createRoundBudget } from "../pkcs8/rounds.ts";
import { notEncrypted } from "../pkcs12/read-safe-contents.ts";
import { contentKind } from "../sniff/content-kind.ts";
import type { ContentPart } from "../sniff/content-parts.ts";

/** A private key out of a part of a file. Secret. */
type DecryptedKey = { readonly info: PrivateKeyInfo; readonly encryption: EncryptionFacts };
type OpenedKey = DecryptedKey & {
  /** Said of an unusual spelling of the password that opened it; null: it was the usual one, or none. */
  readonly passwordNotice: Message | null;
};

/** null: the part is no private key. */
export type KeyOpener = (part: ContentPart) => OpenedKey | null;

/**
 * Opens private keys of every form: PKCS#8 in clear and encrypted, PKCS#1, SEC 1, OpenSSL's own encryption of these, PVK and
 * PRIVATEKEYBLOB. All keys of one
 * opener pay from one budget of rounds.
 *
 * The opener throws AppError PFX_PASSWORD_REQUIRED, KEY_WRONG_PASSPHRASE, KEY_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, FORMAT_*.
 *
 * @param password null: none was given
 */
export function createKeyOpener(password: string | null, crypto: CryptoPort): KeyOpener {
  let passwordNotice: Message | null = null;
  const decrypter =
    password === null
      ? null
      : createKeyDecrypter(password, crypto, createRoundBudget(), (notice) => {
          passwordNotice = notice;
        });
  const decrypterFor = (part: ContentPart): Decrypter => {
    if (decrypter !== null) return decrypter;
    throw keyErrors.passwordRequired({ part: part.name });
  };
  return (part) => {
    passwordNotice = null;
    const key = openKey(part, decrypterFor);
    return key && { ...key, passwordNotice };
  };
}

function openKey(part: ContentPart, decrypterFor: (part: ContentPart) => Decrypter): DecryptedKey | null {
  const dekInfo = part.headers["DEK-Info"];
  if (dekInfo !== undefined) return openOpensslKey(part, dekInfo, decrypterFor(part));
  switch (part.kind) {
    case "encrypted-private-key":
      return openPrivateKey(part.data, decrypterFor(part));
    case "private-key":
    case "rsa-private-key":
    case "ec-private-key":
      return { info: privateKeyOfStructure(part.kind, part.data, part.name), encryption: notEncrypted };
    case "pvk-private-key":
      return openPvk(part, decrypterFor);
    case "blob-private-key":
      return { info: keyOfBlob(part.data, part.name), encryption: notEncrypted };
    default:
      return null;
  }
}

function openPvk(part: ContentPart, decrypterFor: (part: ContentPart) => Decrypter): DecryptedKey {
  const { blob, scheme } = readPvk(part.data, { name: part.name, base: 0 });
  if (scheme === null) return { info: keyOfBlob(blob, part.name), encryption: notEncrypted };
  const info = decrypterFor(part)(scheme, blob, (opened) => keyOfBlob(opened, part.name));
  return { info, encryption: scheme.facts };
}

function keyOfBlob(blob: Uint8Array, name: Message): PrivateKeyInfo {
  return privateKeyOfStructure("rsa-private-key", readKeyBlob(blob, { name, base: 0 }), name);
}

function openOpensslKey(part: ContentPart, dekInfo: string, decrypter: Decrypter): DecryptedKey {
  const scheme = readPemEncryption(dekInfo, part.name);
  return { info: decrypter(scheme, part.data, (data) => keyOf(data, part.name)), encryption: scheme.facts };
}

/** One wrong passphrase in 256 leaves a padding that fits by chance; what comes out is then no key. @throws AppError FORMAT_* */
function keyOf(data: Uint8Array, name: Message): PrivateKeyInfo {
  const structure = contentKind(data);
  switch (structure) {
    case "private-key":
    case "rsa-private-key":
    case "ec-private-key":
      return privateKeyOfStructure(structure, data, name);
    default:
      throw keyErrors.notAKeyInside({ part: name });
  }
}
