import type { ChainProblem } from "../chain/problems.ts";
import type { ChosenChain } from "../chain/types.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { CertificateUse, RoleId } from "../roles/types.ts";
import type { Verdict } from "../rules/types.ts";

/** A certificate where one server presents it: what the inventory of a deployment found, and what its trust map draws. Plain data. */
export type CertificateInPlace = {
  readonly place: {
    /** Lower-case FQDN of the machine; a certificate that a pool shares stands once for each of its machines. */
    readonly server: string;
    /** FQDN of its pool, as the deployment writes it. */
    readonly pool: string;
    readonly role: RoleId;
    /** [] where the role does not take its certificate by `-Type`. */
    readonly uses: readonly CertificateUse[];
    /** Of somebody whom no topology names: the name by which others connect; null: nobody said. Absent: the topology names the server. */
    readonly reachedAs?: string | null;
  };
  readonly certificate: CertificateFacts;
  /** The chain that was chosen for it; null: what was read shows none. */
  readonly chain: ChosenChain | null;
  readonly verdict: Verdict;
  /** SHA-256 fingerprints of the roots that the server is known to trust; null: nobody looked into its store. */
  readonly trustedRoots: readonly string[] | null;
  /** What stands against the part of the chain that another file brought, so that the verdict knows nothing of it; absent: nothing does. */
  readonly unjudged?: readonly ChainProblem[];
};
