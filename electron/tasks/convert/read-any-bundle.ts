import type { CryptoPort } from "../../pki/crypto/port.ts";
import { certificatesFor } from "../../pki/key-files/certificates-for.ts";
import { readKeyFiles } from "../../pki/key-files/read-key-files.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { assembleBundle } from "../../pki/pkcs12/assemble-bundle.ts";
import type { Bundle } from "../../pki/pkcs12/bundle.ts";
import { openBundle } from "../../pki/pkcs12/read-bundle.ts";
import type { ContentKind } from "../../pki/sniff/content-kind.ts";
import { type ContentPart, contentParts } from "../../pki/sniff/content-parts.ts";
import { checkFileSize } from "../kit/check-file-size.ts";

/** What makes a file worth reading as loose parts. */
const looseKinds: readonly ContentKind[] = [
  "certificate",
  "pkcs7",
  "private-key",
  "encrypted-private-key",
  "rsa-private-key",
  "ec-private-key",
  "pvk-private-key",
  "blob-private-key",
];

/**
 * Reads every file that can hold a key with its certificate: PKCS#12; PEM with key and certificates in any order; a bare key, a bare
 * certificate or a P7B. Told apart by content. Where the certificate or, outside of PKCS#12, the key is missing, it is looked for
 * among the `companions`.
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
  const beside = companions.flatMap(({ data }) => contentParts(data));
  const [only] = parts;
  if (only?.kind === "pfx" && only.encoding === "PEM" && only.problem === null)
    return readPfx(only.data, password, beside, crypto);
  if (!parts.some(({ kind }) => looseKinds.includes(kind))) return readPfx(file.data, password, beside, crypto);
  return readKeyFiles({ data: file.data, parts, companions: beside }, password, crypto);
}

/** A PFX, with the certificate of its key from the companions where it holds only the key. */
function readPfx(
  data: Uint8Array,
  password: string | null,
  companions: readonly ContentPart[],
  crypto: CryptoPort,
): Bundle {
  const { file, bags } = openBundle(data, password, crypto);
  const found = certificatesFor(bags.keys, bags.certificates, companions, crypto);
  return assembleBundle(file, { ...bags, certificates: [...bags.certificates, ...found] }, crypto);
}
