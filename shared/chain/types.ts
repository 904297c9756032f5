import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { IssuanceFacts, IssuerLink } from "../facts/issuance-facts.ts";
import type { ChainProblem } from "./problems.ts";
import type { RevocationStatus } from "./revocation/types.ts";

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
  readonly problems: readonly ChainProblem[];
  readonly revocation: readonly RevocationStatus[];
  /** Problems that refuse the chain, whatever time and trust say. */
  readonly errors: number;
  readonly issuersValid: boolean;
};

/** Whether a chain ends in something that is trusted; null: nobody chose what is. */
export type ChainTrust = "trusted" | "not-trusted" | null;

/** A limit that ended the search before everything was looked at. */
export type ChainLimit = "chain-length" | "paths" | "links" | "checks";

/** A certificate of the name that the last one's issuer has, which did not issue it. */
export type Namesake = {
  /** Into the set. */
  readonly index: number;
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

/** A way up that was not taken, and the problem that weighed most; null: none, it is only longer or older. */
type OtherPath = { readonly path: readonly CertificateFacts[]; readonly problem: ChainProblem | null };

/** The chain that was chosen for one certificate, with what is to be said about it. */
export type ChosenChain = FoundPath & {
  readonly path: readonly CertificateFacts[];
  readonly trust: ChainTrust;
  /** What is to be said against it. */
  readonly problems: readonly ChainProblem[];
  /** What was found of each certificate below the last, leaf first; [] where nothing was given that could say it. */
  readonly revocation: readonly RevocationStatus[];
  /** The other ways up, the better ones first. */
  readonly others: readonly OtherPath[];
  readonly namesakes: readonly Namesake[];
  readonly leftOut: readonly LeftOut[];
  readonly limit: ChainLimit | null;
};
