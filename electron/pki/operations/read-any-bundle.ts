import type { CryptoPort } from "../crypto/port.ts";
import { readKeyFiles } from "../key-files/read-key-files.ts";
import type { Bundle } from "../pkcs12/bundle.ts";
import { readBundle } from "../pkcs12/read-bundle.ts";
import type { ContentKind } from "../sniff/content-kind.ts";
import { contentParts } from "../sniff/content-parts.ts";
import { checkFileSize } from "./check-file-size.ts";
import type { NamedBytes } from "./types.ts";

/** What makes a file worth reading as loose parts. */
const looseKinds: readonly ContentKind[] = [
  "certificate",
  "pkcs7",
  "private-key",
  "encrypted-private-key",
  "rsa-private-key",
  "ec-private-key",
];

/**
 * Reads every file that can hold a key with its certificate: PKCS#12; PEM with key and certificates in any order; a bare key, a bare
 * certificate or a P7B, whose other half is among the `companions`. Told apart by content.
 *
 * @param companions files that were given beside it: certificates, P7B and keys, PEM or DER
 * @throws AppError FILE_EMPTY, FILE_TOO_LARGE, what `readBundle` throws, KEY_WRONG_PASSPHRASE, KEY_UNSUPPORTED_ALGORITHM
 */
export function readAnyBundle(
  file: NamedBytes,
  password: string | null,
  companions: readonly NamedBytes[],
  crypto: CryptoPort,
): Bundle {
  checkFileSize(file);
  const parts = contentParts(file.data);
  const [only] = parts;
  if (only?.kind === "pfx" && only.encoding === "PEM" && only.problem === null)
    return readBundle(only.data, password, crypto);
  if (!parts.some(({ kind }) => looseKinds.includes(kind))) return readBundle(file.data, password, crypto);
  return readKeyFiles(
    { data: file.data, parts, companions: companions.flatMap(({ data }) => contentParts(data)) },
    password,
    crypto,
  );
}
