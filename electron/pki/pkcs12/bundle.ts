import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { ChainMember } from "../x509/chain-member.ts";

/** A private key of a bundle. Secret: never leaves the worker, never logged. */
type BundleKey = {
  /** PKCS#8 PrivateKeyInfo, DER. */
  readonly privateKey: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
};

type BundleCertificate = {
  readonly member: ChainMember;
  readonly friendlyName: string | null;
  /** Attributes 1.3.6.1.4.1.311.17.3.N as they stand in the bag, DER. */
  readonly storeProperties: readonly Uint8Array[];
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
  /** In the order of the file, with the store properties to keep (DER attributes). */
  readonly certificates: readonly { readonly der: Uint8Array; readonly storeProperties?: readonly Uint8Array[] }[];
  /** Which of `certificates` belongs to the key; absent: the first. */
  readonly leafIndex?: number;
};
