import type { Organization } from "../deployment/model.ts";
import type { FoundCertificate } from "../inventory/types.ts";
import type { CertificatePlan, KeyChoice } from "../roles/types.ts";
import type { Message } from "../text/message.ts";

/**
 * Where a name of a renewal comes from. `kept`: planned, and in the certificate in use. `gained`: planned, and not in it. `unneeded`: in
 * it, and the plan knows it and leaves it out. `in-use`: in it, and not planned, so that a request by the plan alone would lose it.
 * `by-authority`: the same, of the kind that public authorities add by themselves. `refused`: in it, and no request for this certificate
 * may ask for it.
 */
export type RenewalNameState = "kept" | "gained" | "unneeded" | "in-use" | "by-authority" | "refused";

/** A name of a renewal, and whether its request asks for it. */
export type RenewalName = {
  readonly name: string;
  readonly state: RenewalNameState;
  /** Whether the request asks for it: as KeySpec proposes, or as somebody decided. */
  readonly included: boolean;
  /** Nobody may decide otherwise: without a required name, or with one that is refused, the certificate would not work. */
  readonly isFixed: boolean;
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
  /** Of the subject beside the common name. */
  readonly organization: Organization;
  /** Where it is not that of the plan; null: it is. */
  readonly subjectChange: Message | null;
  readonly key: KeyChoice;
  /** Why not the size of the key in use; null: it is the same. */
  readonly keyChange: Message | null;
};
