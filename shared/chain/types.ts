import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { IssuanceFacts, IssuerLink } from "../facts/issuance-facts.ts";
import type { PathProblem } from "./policies/types.ts";

/** Certificates with what was found about who issued whom: of a PEM file, a P7B or a PFX, with those of files beside it. */
export type CertificateSet = { readonly certificates: readonly CertificateFacts[]; readonly issuance: IssuanceFacts };

/** One way from a certificate up, as far as the set goes. */
export type FoundPath = {
  /** Indexes into the set, leaf first. */
  readonly indexes: readonly number[];
  /** What was found for each pair of neighbours: one less than certificates. */
  readonly links: readonly IssuerLink[];
  /** It ends in a self-signed certificate, or in one that is trusted as it is. */
  readonly complete: boolean;
};

/** A path with what decides between it and others. */
export type RankedPath = FoundPath & {
  readonly path: readonly CertificateFacts[];
  readonly problems: readonly PathProblem[];
  readonly errors: number;
  readonly issuersValid: boolean;
};

/** A limit that ended the search before everything was looked at. */
export type ChainLimit = "chain-length" | "paths" | "links" | "checks";

/** A certificate of the name that the last one's issuer has, which did not issue it. */
export type Namesake = {
  readonly certificate: CertificateFacts;
  /** `other-key`: its key does not verify the signature. `other-identifier`: the authority key identifier names another key. */
  readonly because: "other-key" | "other-identifier";
};

/** Why a certificate of the set is not in the chain. */
export type LeftOutReason =
  | "expired"
  | "not-yet-valid"
  | "other-key"
  | "issuer-absent"
  | "other-path"
  | "may-not-issue"
  | "same-key-expired"
  | "same-key-not-yet-valid"
  | "same-key-older"
  | "not-related"
  | "limit";
export type LeftOut = {
  readonly index: number;
  readonly certificate: CertificateFacts;
  readonly reason: LeftOutReason;
};

/** The chain that was chosen for one certificate, with what is to be said about it. */
export type ChosenChain = FoundPath & {
  readonly path: readonly CertificateFacts[];
  /** What the policies of RFC 5280 §6.1 say against it. */
  readonly problems: readonly PathProblem[];
  readonly namesakes: readonly Namesake[];
  readonly leftOut: readonly LeftOut[];
  readonly limit: ChainLimit | null;
};
