import { certificateOfKey } from "#shared/chain/certificate-of-key.ts";
import { liveErrors } from "#shared/errors/definitions/live.ts";
import type { ClientIdentity } from "../../live/handshake.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import type { Bundle } from "../../pki/pkcs12/bundle.ts";
import { readAnyBundle } from "../convert/read-any-bundle.ts";
import type { ClientFile } from "../kit/types.ts";

/**
 * The key of a file with its certificates, its own first, as a client shows them. PEM, because OpenSSL refuses old PFX files (RC2, 40 bits)
 * that Windows still writes.
 *
 * @throws AppError PFX_NO_KEY and what reading the file throws
 */
export function clientIdentity({ file, password, now }: ClientFile, crypto: CryptoPort): ClientIdentity {
  return identityOf(readAnyBundle(file, password, [], crypto), file.name, now);
}

/**
 * The same of a bundle that was read.
 *
 * @param file for the message
 * @param now ISO 8601
 * @param fingerprint SHA-256 of the certificate that is to be shown; absent: that of the first key
 * @throws AppError PFX_NO_KEY
 */
export function identityOf(
  { keys, certificates, facts }: Bundle,
  file: string,
  now: string,
  fingerprint?: string,
): ClientIdentity {
  const paired = facts.keys.map((keyFacts, number) => {
    const index = certificateOfKey(facts, keyFacts, now);
    return { key: keys[number], own: index === null ? undefined : certificates[index] };
  });
  const wanted =
    fingerprint === undefined
      ? paired[0]
      : paired.find(({ own }) => own?.member.facts.sha256Fingerprint === fingerprint);
  const { key, own } = wanted ?? {};
  if (key === undefined || own === undefined) throw liveErrors.identityWithoutKey({ file });
  const issuers = certificates.filter((one) => one !== own);
  return {
    key: writePem("PRIVATE KEY", key.privateKey),
    certificates: [own, ...issuers].map(({ member }) => writePem("CERTIFICATE", member.parsed.der)).join(""),
  };
}
