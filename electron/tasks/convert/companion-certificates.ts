import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { contentParts } from "../../pki/sniff/content-parts.ts";
import { certificateKinds, isKeyKind } from "../../pki/sniff/loose-kinds.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import { certificatesInFile } from "../kit/certificates-in-file.ts";

/** A certificate of a file beside a conversion, with the name of that file. */
export type Companion = { readonly file: string; readonly member: ChainMember };

/**
 * The certificates of the files that were given beside a conversion. A file that holds keys and no certificate is none of them: it is
 * the other half of a certificate.
 *
 * @throws AppError as `certificatesInFile`
 */
export function companionCertificates(files: readonly NamedBytes[], crypto: CryptoPort): readonly Companion[] {
  return files
    .filter((file) => !holdsOnlyKeys(file))
    .flatMap((file) => certificatesInFile(file, crypto).map((member) => ({ file: file.name, member })));
}

/** It holds private keys and no certificate. */
export function holdsOnlyKeys({ data }: NamedBytes): boolean {
  const parts = data.length === 0 ? [] : contentParts(data);
  return (
    parts.some(({ kind }) => isKeyKind(kind)) &&
    parts.every(({ kind, problem }) => problem === null && !certificateKinds.includes(kind))
  );
}
