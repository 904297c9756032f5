import type { CryptoPort } from "../../pki/crypto/port.ts";
import { pemData } from "../../pki/pem/pem-data.ts";
import { decryptPrivateKey } from "../../pki/pkcs8/decrypt-private-key.ts";
import { type ParsedCertificate, parseCertificate } from "../../pki/x509/parse-certificate.ts";
import type { LabCaMaterial } from "../kit/types.ts";

/** Which of the two authorities. */
export type LabCaLevel = "root" | "issuing";

/** One of the lab's authorities, ready to sign. */
export type OpenLabCa = {
  readonly certificate: ParsedCertificate;
  /** PKCS#8. Secret. */
  readonly key: Uint8Array;
};

/**
 * Opens the issuing CA, or the root.
 *
 * @throws AppError KEY_WRONG_PASSPHRASE, FORMAT_DAMAGED, CERTIFICATE_INVALID
 */
export function openLabCa(
  material: LabCaMaterial,
  passphrase: string,
  crypto: CryptoPort,
  level: LabCaLevel = "issuing",
): OpenLabCa {
  const [certificatePem, keyPem] =
    level === "root"
      ? [material.rootCertificatePem, material.rootKeyPem]
      : [material.issuingCertificatePem, material.issuingKeyPem];
  return {
    certificate: parseCertificate(pemData(certificatePem, "labCertificate")),
    key: decryptPrivateKey(pemData(keyPem, "labKey"), passphrase, crypto),
  };
}
