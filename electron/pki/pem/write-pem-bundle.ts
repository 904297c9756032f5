import type { CryptoPort } from "../crypto/port.ts";
import { encryptPrivateKey } from "../pkcs8/encrypt-private-key.ts";
import { withKeyUsage } from "../pkcs8/with-key-usage.ts";
import { writePem } from "./write-pem.ts";

/** What a PEM file holds. */
export type PemBundle = {
  /** PKCS#8 PrivateKeyInfo, DER. */
  readonly privateKey: Uint8Array;
  /** DER, in the order of the file. */
  readonly certificates: readonly Uint8Array[];
};

/**
 * Writes the key and then the certificates as PEM, with LF at the line ends: the readers are not on Windows. Attributes of the key stay
 * out, because only Windows knows them.
 *
 * @param protection null: the key in clear
 */
export function writePemBundle(
  { privateKey, certificates }: PemBundle,
  protection: { readonly password: string; readonly iterations: number } | null,
  crypto: CryptoPort,
): Uint8Array<ArrayBuffer> {
  const key = withKeyUsage(privateKey, null);
  const keyBlock =
    protection === null
      ? writePem("PRIVATE KEY", key)
      : writePem("ENCRYPTED PRIVATE KEY", encryptPrivateKey(key, protection.password, crypto, protection.iterations));
  const text = [keyBlock, ...certificates.map((der) => writePem("CERTIFICATE", der))].join("");
  return new TextEncoder().encode(text.replaceAll("\r\n", "\n"));
}
