import type { PendingSummary } from "../api/schemas/request.ts";
import type { TogetherFinding } from "../judge/judge-together.ts";
import type { CertificatePlan, CertificateUse } from "../roles/types.ts";
import type { Evidence, Verdict, VerdictId } from "../rules/types.ts";
import type { Message } from "../text/message.ts";

/** One thing that shows a certificate: an item of a file, an entry of a printed text, a port. */
export type Sighting = {
  /** Id and name of the source. */
  readonly source: string;
  readonly name: string;
  readonly evidence: Evidence;
  /** Lower-case FQDN of the computer that holds or presents it; null: not known. */
  readonly server: string | null;
  /** What it is assigned to there; [] where nothing says that it is. */
  readonly uses: readonly CertificateUse[];
  /** Its server uses it: it is assigned, or the port presented it. */
  readonly inUse: boolean;
};

/** One certificate, and everything that shows it, the most telling first. */
export type FoundCertificate = {
  /** SHA-1 thumbprint; for what shows none, something that tells it apart. */
  readonly id: string;
  readonly sightings: readonly [Sighting, ...Sighting[]];
};

/** The verdict on a certificate for its place, with the sighting that it is about. */
export type PlacedCertificate = {
  readonly found: FoundCertificate;
  readonly sighting: Sighting;
  readonly verdict: Verdict;
};

/**
 * Why a certificate that fits a place is not the one in it. `old`: another is assigned, or begins later. `newer`: it begins later than the one
 * that is assigned. `elsewhere`: another server of the place uses it.
 */
export type OtherCertificate =
  | { readonly because: "old" | "newer"; readonly found: FoundCertificate }
  | ({ readonly because: "elsewhere" } & PlacedCertificate);

/** On which servers of a place, that described themselves, its certificate is not in use. */
export type Absence = {
  readonly absentOn: readonly string[];
  /** It is in the store there, and assigned to nothing that the place is for. */
  readonly unassignedOn: readonly string[];
};

/** `missing`: there is none, or a server of the place is known not to use it. */
export const placeStates = [
  "works",
  "works-with-warnings",
  "will-not-work",
  "cannot-tell",
  "missing",
  "pending",
] as const satisfies readonly (VerdictId | "missing" | "pending")[];
export type PlaceState = (typeof placeStates)[number];

/** One certificate that the deployment needs, and what there is of it. */
export type InventoryPlace = {
  /** Of its plan. */
  readonly id: string;
  readonly plan: CertificatePlan;
  readonly state: PlaceState;
  /** null: it works, and there is nothing to say. */
  readonly reason: Message | null;
  /** null: none was found. */
  readonly current: PlacedCertificate | null;
  readonly others: readonly OtherCertificate[];
  readonly absence: Absence;
  /** The request that waits for it, or that was completed while the certificate itself was never seen; null: none. */
  readonly request: PendingSummary | null;
};

/** A certificate that is in no place. */
export type UnplacedCertificate = {
  readonly found: FoundCertificate;
  readonly reason: Message;
};

/** What a computer said of itself. */
export type CollectedServer = {
  readonly server: string;
  /** SHA-256 fingerprints of its Trusted Root store; null: it could not be read. */
  readonly trustedRoots: readonly string[] | null;
  /** Those of its Intermediate store; null: it could not be read. */
  readonly intermediates: readonly string[] | null;
  /** It said what its certificates are assigned to. */
  readonly knowsAssignments: boolean;
};

/** What a deployment has of the certificates that it needs. */
export type Inventory = {
  /** In the order of the plans. */
  readonly places: readonly InventoryPlace[];
  /** What fits nothing, authorities aside. */
  readonly unplaced: readonly UnplacedCertificate[];
  /** Certificates of authorities: they complete chains and have no place of their own. */
  readonly authorities: readonly FoundCertificate[];
  readonly servers: readonly CollectedServer[];
  /** What only several certificates together show. */
  readonly together: readonly TogetherFinding[];
};
