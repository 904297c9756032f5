import type { CertificateUse, RoleId } from "../roles/types.ts";
import type { Evidence, Verdict } from "../rules/types.ts";

/**
 * A certificate as one server of a deployment presents it, with what was judged of it. A certificate that several servers of a pool share has an
 * entry for each of them; what was not given has none. Plain data.
 */
export type CertificateInPlace = {
  /** FQDN of the pool, as the deployment writes it. With the role it tells the pool: pools of different kinds may share a name. */
  readonly pool: string;
  /** FQDN of the server, as the deployment writes it. */
  readonly server: string;
  readonly role: RoleId;
  /** What the server presents it as; [] where its product knows no such uses (a gateway, a Tomcat). */
  readonly uses: readonly CertificateUse[];
  /** The certificate, its chain, and the issuers that were given with it or beside it. */
  readonly evidence: Evidence;
  /** Judged for its product, role and planned names. */
  readonly verdict: Verdict;
  /** What it was read from: the name of a file, or the port that showed it. */
  readonly origin: string;
};

/** What the stores of one computer hold, as a file of the collector or `certutil -store` says. No entry: nobody knows. Plain data. */
export type StoresOfServer = {
  /** FQDN of the server, as the deployment writes it. */
  readonly server: string;
  /** SHA-256 fingerprints of the self-signed certificates in Trusted Root Certification Authorities, lower-case hex. */
  readonly trustedRoots: readonly string[];
  /** SHA-256 fingerprints of the certificates in Intermediate Certification Authorities. */
  readonly intermediates: readonly string[];
  /** Names of certificates in Trusted Root that are not self-signed (KB2795828). */
  readonly misplaced: readonly string[];
};
