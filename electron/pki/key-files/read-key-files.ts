import { AppError } from "#shared/errors/app-error.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { assembleBundle, type FileFacts } from "../pkcs12/assemble-bundle.ts";
import type { Bundle } from "../pkcs12/bundle.ts";
import type { CertificateBag, KeyBag } from "../pkcs12/read-safe-contents.ts";
import type { ContentPart } from "../sniff/content-parts.ts";
import { certificatesFor, certifiedBits, keyBits } from "./certificates-for.ts";
import { collectParts } from "./collect-parts.ts";
import { createKeyOpener, type KeyOpener } from "./create-key-opener.ts";

/** A file that is no PKCS#12, taken apart. */
export type KeyFile = {
  readonly data: Uint8Array;
  readonly parts: readonly ContentPart[];
  /** Parts of the files that were given with it. */
  readonly companions: readonly ContentPart[];
};

/**
 * Reads a PEM file, a bare key, a bare certificate or a P7B as a bundle. Where the file has only the key or only the certificate, the
 * other one is looked for in the companions, by public key.
 *
 * @throws AppError PFX_PASSWORD_REQUIRED, KEY_WRONG_PASSPHRASE, KEY_UNSUPPORTED_ALGORITHM, LIMIT_*, FORMAT_*
 */
export function readKeyFiles(file: KeyFile, password: string | null, crypto: CryptoPort): Bundle {
  const openKey = createKeyOpener(password, crypto);
  const own = collectParts(file.parts, openKey);
  const keys = own.keys.length > 0 ? own.keys : keysFor(own.certificates, file.companions, openKey, crypto);
  const certificates = [...own.certificates, ...certificatesFor(keys, own.certificates, file.companions, crypto)];
  return assembleBundle(factsOf(file, keys), { ...own, keys: [...keys], certificates }, crypto);
}

function factsOf({ data, parts }: KeyFile, keys: readonly KeyBag[]): FileFacts {
  const encrypted = keys.some(({ encryption }) => encryption.scheme !== "none");
  return {
    bytes: data.length,
    container: parts.some(({ kind }) => kind === "pkcs7") ? "PKCS#7" : "PEM",
    encoding: parts.some(({ encoding }) => encoding === "PEM") ? "PEM" : "DER",
    mac: null,
    trailingBytes: 0,
    password: encrypted ? "given" : "not-needed",
    notices: [...new Set(keys.flatMap(({ passwordNotice }) => passwordNotice ?? []))],
  };
}

/**
 * The keys of the companions that belong to one of the certificates. A key that cannot be opened counts only where no other fits: in a
 * batch the companions hold the keys of all files.
 */
function keysFor(
  certificates: readonly CertificateBag[],
  companions: readonly ContentPart[],
  openKey: KeyOpener,
  crypto: CryptoPort,
): readonly KeyBag[] {
  if (certificates.length === 0) return [];
  const wanted = new Set(certificates.map(certifiedBits));
  const others: KeyBag[] = [];
  const failures: AppError[] = [];
  for (const part of companions) {
    const found = keyOrFailure(part, openKey);
    if (found instanceof AppError) failures.push(found);
    else if (found !== null && wanted.has(keyBits(found, crypto) ?? "")) return [found];
    else if (found !== null) others.push(found);
  }
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  return others;
}

function keyOrFailure(part: ContentPart, openKey: KeyOpener): KeyBag | AppError | null {
  try {
    const [key] = collectParts([part], openKey).keys;
    return key ?? null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
