import type { BundleFacts } from "#shared/facts/bundle-facts.ts";

/** A private key of a bundle. Secret: never leaves the worker, never logged. */
type BundleKey = {
  /** PKCS#8 PrivateKeyInfo, DER. */
  readonly privateKey: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Index into `certificates` of the certificate with the same public key; null: none. */
  readonly certificateIndex: number | null;
};

export type BundleCertificate = {
  /** Certificate, DER. */
  readonly der: Uint8Array;
  readonly friendlyName: string | null;
};

/** What was read out of a PKCS#12, with its secrets; `facts` is the part that may be shown. */
export type Bundle = {
  readonly keys: readonly BundleKey[];
  readonly certificates: readonly BundleCertificate[];
  readonly facts: BundleFacts;
};

/** What a PKCS#12 writer needs. */
export type BundleToWrite = {
  /** PKCS#8 PrivateKeyInfo, DER; its attributes are replaced by what the target wants. */
  readonly privateKey: Uint8Array;
  /** Leaf first, then its issuers in order. */
  readonly certificates: readonly BundleCertificate[];
};
