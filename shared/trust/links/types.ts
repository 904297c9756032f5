import type { ProductId } from "../../catalogue/products/types.ts";
import type { Certainty } from "../../explain/types.ts";
import type { CertificateUse } from "../../roles/types.ts";
import type { Message } from "../../text/message.ts";
import type { SystemKind } from "../systems/system-kinds.ts";
import type { TrustCode } from "../trust-codes.ts";
import type { TrustSourceTag } from "../trust-sources.ts";

/** How what goes over a link is protected. `other`: by something else, which the row names. */
export const protections = ["mtls", "tls", "https", "srtp", "other", "clear"] as const;
export type Protection = (typeof protections)[number];

/** A system, or the web services of one, which documents draw as a system of their own. */
export type LinkEnd = SystemKind | "front-end-web" | "director-web";

/**
 * What one end shows: the certificate of one of these uses; `own`: the one certificate of its kind; `other`: a further one, which no role
 * of a deployment has, as that of Exchange’s IIS; null: none.
 */
export type ShownCertificate = readonly CertificateUse[] | "own" | "other" | null;

/** The two ends of a link: who listens, and who connects. */
export type LinkSide = "listener" | "initiator";

/** The ways of working that a link serves, as Microsoft’s posters of protocol workloads have them. */
export const workloads = [
  "im-presence",
  "conferencing",
  "application-sharing",
  "enterprise-voice",
  "central-management",
  "web-services",
  "cisco",
] as const;
export type Workload = (typeof workloads)[number];

/** Links between systems of one kind: of one pool, or of different pools. */
type Between = "same-pool" | "other-pools";

/** One link of the table (trust.md §4). Direction is the initiator’s. */
export type TrustLink = {
  /** “E05”: group letter and number. K: what the five documents say of all traffic, which no single link carries. */
  readonly id: string;
  /** [] in group K. */
  readonly from: readonly LinkEnd[];
  readonly to: readonly LinkEnd[];
  readonly between: Between | null;
  /** Both ends in words: “Front End, web conferencing”. */
  readonly initiator: Message;
  readonly listener: Message;
  /** “5061/tcp”; null: none is named. */
  readonly port: string | null;
  readonly protocol: Message;
  readonly protection: Protection;
  /** What is to be said of the protection beside its name. */
  readonly protectionNote: Message | null;
  /** Whether it may be without, and how; null: it may not, or there is nothing to leave out. */
  readonly optional: Message | null;
  readonly listenerShows: ShownCertificate;
  readonly initiatorShows: ShownCertificate;
  /** What is to be said of the two certificates beside their uses. */
  readonly certificateNote: Message | null;
  readonly trust: TrustCode;
  readonly trustNote: Message | null;
  /** How it shows that the link fails; null: nothing is known. */
  readonly fails: Message | null;
  /** Entries of the catalogue of messages that speak of it. */
  readonly explained: readonly string[];
  readonly products: readonly ProductId[];
  readonly workloads: readonly Workload[];
  readonly sources: readonly TrustSourceTag[];
  readonly certainty: Certainty;
  /** What of the row is concluded and not read; null: nothing, or all of it. */
  readonly inferred: Message | null;
};
