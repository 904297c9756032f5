import type { Message } from "../../text/message.ts";
import type { Citation } from "../citation.ts";

export const targetIds = ["legacy-schannel", "legacy-csp", "windows-2019-plus", "modern", "pem", "p7b"] as const;
export type TargetId = (typeof targetIds)[number];

/** What every target says, whatever it writes. */
type TargetBase = {
  readonly id: TargetId;
  readonly title: Message;
  /** Who can read it, in one sentence. */
  readonly readers: Message;
  /** Since when this set stands (ISO date), so that a reader knows how old the advice is. */
  readonly date: string;
  /** What is weak about it, or what it cannot do. */
  readonly comment: Message;
  readonly citation: Citation;
};

/** Which keys a target holds. */
export type KeyAlgorithm = "RSA" | "EC";
export type KeySpec = "AT_KEYEXCHANGE" | "AT_SIGNATURE";

/** All that a PKCS#12 writer must know, and all that is compared when the file is read back. */
export type Pkcs12Parameters = {
  readonly encryption: "pkcs12-3des-sha1" | "pbes2-aes256-sha256";
  readonly mac: "sha1" | "sha256";
  readonly iterations: number;
  readonly saltBytes: { readonly encryption: number; readonly mac: number };
  /** Provider that the key bag names; null: none. */
  readonly provider: string | null;
  /** What the PKCS#8 key usage says; null: no key usage. */
  readonly keySpec: KeySpec | null;
  readonly machineKeySet: boolean;
  readonly keyAlgorithms: readonly KeyAlgorithm[];
};

export type Pkcs12Target = TargetBase &
  Pkcs12Parameters & {
    readonly container: "PKCS#12";
    readonly extension: "pfx";
    /** The providers that may be chosen; null: any. */
    readonly providers: readonly string[] | null;
    /** Windows has to put the key into CryptoAPI: a key storage provider defeats the target. */
    readonly capiOnly: boolean;
  };

/** The key and the certificates as text, for programs that take files instead of a store. */
export type PemTarget = TargetBase & {
  readonly container: "PEM";
  readonly extension: "pem";
  /** Iterations of PBKDF2 for the key (PBES2, AES-256-CBC, HMAC-SHA-256). */
  readonly iterations: number;
  readonly keyAlgorithms: readonly KeyAlgorithm[];
};

/** Certificates only: PKCS#7 SignedData without a signature. */
export type P7bTarget = TargetBase & { readonly container: "PKCS#7"; readonly extension: "p7b" };

/** Which reader an output is for: a named, dated, commented parameter set. */
export type Target = Pkcs12Target | PemTarget | P7bTarget;
