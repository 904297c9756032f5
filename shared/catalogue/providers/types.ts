import type { Message } from "../../text/message.ts";
import type { Citation } from "../citation.ts";

/** `capi`: a legacy CryptoAPI CSP; `cng`: a key storage provider. */
export type ProviderGeneration = "capi" | "cng";

export type Provider = {
  /** Exact name as Windows writes it. Compared without regard to case. */
  readonly name: string;
  readonly generation: ProviderGeneration;
  /** Windows provider type (12 = PROV_RSA_SCHANNEL); 0 for a KSP. */
  readonly type: number;
  /** KeySpec numbers that the provider supports; empty for a KSP. */
  readonly keySpecs: readonly (1 | 2)[];
  readonly note: Message;
  readonly citation: Citation;
};
