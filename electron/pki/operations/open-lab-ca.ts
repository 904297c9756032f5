import type { CryptoPort } from "../crypto/port.ts";
import { pemData } from "../pem/pem-data.ts";
import { decryptPrivateKey } from "../pkcs8/decrypt-private-key.ts";
import { type ParsedCertificate, parseCertificate } from "../x509/parse-certificate.ts";
import type { LabCaMaterial } from "./types.ts";

/** The lab's issuing CA, ready to sign. */
export type OpenLabCa = {
  readonly certificate: ParsedCertificate;
  /** PKCS#8. Secret. */
  readonly key: Uint8Array;
};

/**
 * Opens the issuing CA.
 *
 * @throws AppError KEY_WRONG_PASSPHRASE, FORMAT_DAMAGED, CERTIFICATE_INVALID
 */
export function openLabCa(material: LabCaMaterial, passphrase: string, crypto: CryptoPort): OpenLabCa {
  return {
    certificate: parseCertificate(pemData(material.issuingCertificatePem, "the lab CA's certificate")),
    key: decryptPrivateKey(pemData(material.issuingKeyPem, "the lab CA's key"), passphrase, crypto),
  };
}
