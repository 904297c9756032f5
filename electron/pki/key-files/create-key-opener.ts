import { AppError } from "#shared/errors/app-error.ts";
import type { EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { readPemEncryption } from "../pem/read-pem-encryption.ts";
import { openPrivateKey } from "../pkcs8/decrypt-private-key.ts";
import type { PrivateKeyInfo } from "../pkcs8/private-key-info.ts";
import { privateKeyOfStructure } from "../pkcs8/private-key-of-structure.ts";
import { createRoundBudget } from "../pkcs8/rounds.ts";
import { wrongPassphrase } from "../pkcs8/wrong-passphrase.ts";
import { notEncrypted } from "../pkcs12/read-safe-contents.ts";
import { contentKind } from "../sniff/content-kind.ts";
import type { ContentPart } from "../sniff/content-parts.ts";

/** A private key out of a part of a file. Secret. */
type OpenedKey = { readonly info: PrivateKeyInfo; readonly encryption: EncryptionFacts };

/** null: the part is no private key. */
export type KeyOpener = (part: ContentPart) => OpenedKey | null;

/**
 * Opens private keys of every form: PKCS#8 in clear and encrypted, PKCS#1, SEC 1, and OpenSSL's own encryption of these. All keys of one
 * opener pay from one budget of rounds.
 *
 * The opener throws AppError PFX_PASSWORD_REQUIRED, KEY_WRONG_PASSPHRASE, KEY_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, FORMAT_*.
 *
 * @param password null: none was given
 */
export function createKeyOpener(password: string | null, crypto: CryptoPort): KeyOpener {
  const budget = createRoundBudget();
  const passphraseFor = (part: ContentPart): string => {
    if (password !== null) return password;
    throw new AppError("PFX_PASSWORD_REQUIRED", `${part.name} is a private key that is encrypted with a password.`, {
      hint: "Enter the password that was chosen when the key was made.",
    });
  };
  return (part) => {
    const dekInfo = part.headers["DEK-Info"];
    if (dekInfo !== undefined) return openOpensslKey(part, dekInfo, passphraseFor(part), crypto);
    switch (part.kind) {
      case "encrypted-private-key":
        return openPrivateKey(part.data, passphraseFor(part), crypto, budget);
      case "private-key":
      case "rsa-private-key":
      case "ec-private-key":
        return { info: privateKeyOfStructure(part.kind, part.data, part.name), encryption: notEncrypted };
      default:
        return null;
    }
  };
}

function openOpensslKey(part: ContentPart, dekInfo: string, passphrase: string, crypto: CryptoPort): OpenedKey {
  const encryption = readPemEncryption(dekInfo, part.name);
  const data = encryption.decrypt(part.data, passphrase, crypto);
  const structure = data === null ? "unknown" : contentKind(data);
  if (data === null) throw wrongPassphrase();
  switch (structure) {
    case "private-key":
    case "rsa-private-key":
    case "ec-private-key":
      return { info: openedInfo(structure, data, part.name), encryption: encryption.facts };
    default:
      throw wrongPassphrase();
  }
}

/** One wrong passphrase in 256 leaves a padding that fits by chance; what comes out is then no key. */
function openedInfo(
  structure: Parameters<typeof privateKeyOfStructure>[0],
  data: Uint8Array,
  name: string,
): PrivateKeyInfo {
  try {
    return privateKeyOfStructure(structure, data, name);
  } catch (cause) {
    if (cause instanceof AppError && cause.code.startsWith("FORMAT_")) throw wrongPassphrase(cause);
    throw cause;
  }
}
