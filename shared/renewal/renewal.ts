import type { FoundCertificate } from "../inventory/types.ts";
import type { CertificatePlan, KeyChoice } from "../roles/types.ts";
import type { Message } from "../text/message.ts";

/**
 * A name of a renewal. `kept`: planned, and in the certificate in use. `gained`: planned, and not in it. `in-use`: in it, and not planned.
 * `by-authority`: in it, not planned, and of the kind that public authorities add by themselves.
 */
export type RenewalName = {
  readonly name: string;
  readonly state: "kept" | "gained" | "in-use" | "by-authority";
  /** Whether the request asks for it, as KeySpec proposes. */
  readonly included: boolean;
  readonly why: Message;
};

/** One certificate in use that is to be renewed, and what its request asks for. Plain data. */
export type Renewal = {
  /** The place in the inventory: the plan’s id. */
  readonly id: string;
  readonly plan: CertificatePlan;
  readonly current: FoundCertificate;
  /** Of the certificate in use, ISO 8601: the new one must be in its place before. */
  readonly ends: string;
  /** Whole days that are left; negative: it ended. */
  readonly days: number;
  /** null: it is only its end. */
  readonly reason: Message | null;
  readonly names: readonly RenewalName[];
  readonly key: KeyChoice;
  /** Why not the size of the key in use; null: it is the same. */
  readonly keyChange: Message | null;
};
