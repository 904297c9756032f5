import type { Citation } from "../citation.ts";

export const targetIds = ["legacy-schannel", "legacy-csp", "windows-2019-plus", "modern", "pem", "p7b"] as const;
export type TargetId = (typeof targetIds)[number];

/** Which reader an output PFX is for: a named, dated, commented parameter set. */
export type Target = {
  readonly id: TargetId;
  readonly title: string;
  /** Who can read it, in one sentence. */
  readonly readers: string;
  /** Since when this set stands (ISO date), so that a reader knows how old the advice is. */
  readonly date: string;
  /** What is weak about it, or what it cannot do. */
  readonly comment: string;
  readonly encryption: "pkcs12-3des-sha1" | "pbes2-aes256-sha256";
  readonly mac: "sha1" | "sha256";
  readonly iterations: number;
  readonly saltBytes: { readonly encryption: number; readonly mac: number };
  /** Provider that the key bag names; null: none. */
  readonly provider: string | null;
  readonly keySpec: "AT_KEYEXCHANGE" | null;
  readonly machineKeySet: boolean;
  readonly keyAlgorithms: readonly ("RSA" | "EC")[];
  readonly citation: Citation;
};
