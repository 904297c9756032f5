import { AppError } from "#shared/errors/app-error.ts";
import { conversionErrors } from "#shared/errors/definitions/tasks.ts";
import { needsPassword } from "#shared/errors/needs-password.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { certificatesFor } from "../../pki/key-files/certificates-for.ts";
import { readKeyFiles } from "../../pki/key-files/read-key-files.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { assembleBundle } from "../../pki/pkcs12/assemble-bundle.ts";
import type { Bundle } from "../../pki/pkcs12/bundle.ts";
import { notAPfx } from "../../pki/pkcs12/not-a-pfx.ts";
import { openBundle } from "../../pki/pkcs12/read-bundle.ts";
import { type ContentKind, contentKind } from "../../pki/sniff/content-kind.ts";
import { type ContentPart, contentParts } from "../../pki/sniff/content-parts.ts";
import { certificateKinds, isKeyKind } from "../../pki/sniff/loose-kinds.ts";
import { checkFileSize } from "../kit/check-file-size.ts";
import { filesInArchive } from "../kit/files-in-archive.ts";

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
 * certificate or a P7B; a ZIP archive with one of these. Told apart by content. Where the certificate or, outside of PKCS#12, the key is missing, it is looked for
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
  if (contentKind(file.data) === "zip") return readArchivedBundle(file, password, companions, crypto);
  const parts = contentParts(file.data);
  const beside = companions.flatMap(({ data }) => contentParts(data));
  const [only] = parts;
  if (only?.kind === "pfx" && only.encoding === "PEM" && only.problem === null)
    return readPfx(only.data, password, beside, crypto);
  if (!parts.some(({ kind }) => looseKinds.includes(kind))) return readPfx(file.data, password, beside, crypto);
  return readKeyFiles({ data: file.data, parts, companions: beside }, password, crypto);
}

/**
 * As `readAnyBundle` for whoever wants the certificates only: where the keys of a file that shows its certificates in clear do not open,
 * they are passed over.
 */
export function readCertificateBundle(file: NamedBytes, password: string | null, crypto: CryptoPort): Bundle {
  try {
    return readAnyBundle(file, password, [], crypto);
  } catch (error) {
    const parts = contentParts(file.data);
    const open = parts.filter(({ kind }) => !isKeyKind(kind));
    const isClear = open.some(({ kind }) => certificateKinds.includes(kind));
    if (!(error instanceof AppError) || !needsPassword(error.code) || !isClear) throw error;
    return readKeyFiles({ data: file.data, parts: open, companions: [] }, password, crypto);
  }
}

/** A ZIP archive with one PFX, or with keys and certificates in files of their own. */
function readArchivedBundle(
  archive: NamedBytes,
  password: string | null,
  companions: readonly NamedBytes[],
  crypto: CryptoPort,
): Bundle {
  const files = filesInArchive(archive).filter(({ data }) => data.length > 0);
  const bundles = files.filter(({ data }) => contentParts(data).some(({ kind }) => kind === "pfx"));
  const [bundle, ...others] = bundles;
  if (others.length > 0) {
    throw conversionErrors.severalBundles({ file: archive.name, names: bundles.map(({ name }) => name) });
  }
  const rest = files.filter((file) => file !== bundle);
  if (bundle !== undefined) return readAnyBundle(bundle, password, [...rest, ...companions], crypto);
  const parts = rest.flatMap(({ data }) => contentParts(data)).filter(({ kind }) => looseKinds.includes(kind));
  if (parts.length === 0) throw notAPfx(archive.data);
  const beside = companions.flatMap(({ data }) => contentParts(data));
  return readKeyFiles({ data: archive.data, parts, companions: beside }, password, crypto);
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
