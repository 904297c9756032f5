const names: Readonly<Record<string, string>> = {
  CERTIFICATE: "certificate",
  "X509 CERTIFICATE": "certificate",
  "TRUSTED CERTIFICATE": "certificate with OpenSSL trust settings",
  "CERTIFICATE REQUEST": "certificate request",
  "NEW CERTIFICATE REQUEST": "certificate request",
  PKCS7: "PKCS#7 bundle",
  CMS: "CMS message",
  "X509 CRL": "revocation list",
  "PRIVATE KEY": "private key",
  "ENCRYPTED PRIVATE KEY": "encrypted private key",
  "RSA PRIVATE KEY": "RSA private key",
  "EC PRIVATE KEY": "elliptic curve private key",
  "DSA PRIVATE KEY": "DSA private key",
  "PUBLIC KEY": "public key",
  "RSA PUBLIC KEY": "RSA public key",
  "EC PARAMETERS": "set of elliptic curve parameters",
  "DH PARAMETERS": "set of Diffie-Hellman parameters",
  PKCS12: "PFX (PKCS#12)",
};

/**
 * What a PEM label announces, in words without article: "encrypted RSA private key".
 *
 * @param encrypted the block has OpenSSL's DEK-Info header
 */
export function describePemLabel(label: string, encrypted: boolean): string {
  const name = names[label] ?? `part labelled “${label}”`;
  return encrypted ? `encrypted ${name}` : name;
}
