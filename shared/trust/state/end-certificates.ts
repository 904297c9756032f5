import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { foldedName } from "../../names/match.ts";
import type { Verdict } from "../../rules/types.ts";
import type { ShownCertificate } from "../links/types.ts";
import { systemKind } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import type { CertificatesByPool } from "./certificates-by-pool.ts";

/** One certificate of a system, and its servers that present it. */
export type HeldCertificate = { readonly entry: CertificateInPlace; readonly servers: readonly string[] };

/** What one end of a link shows. */
export type EndCertificates = {
  readonly system: TrustSystem;
  readonly held: readonly HeldCertificate[];
  /** Servers whose certificate is not given; the system itself has none of its own where it has no servers. */
  readonly missing: readonly string[];
  /** Whether any certificate is missing, also that of somebody whose servers nobody knows. */
  readonly isIncomplete: boolean;
};

const oauth = "OAuthTokenIssuer";

/** The certificates that a system presents for one of the given uses. */
export function endCertificates(
  system: TrustSystem,
  shows: Exclude<ShownCertificate, null>,
  certificates: CertificatesByPool,
): EndCertificates {
  const isOAuth = typeof shows !== "string" && shows.includes(oauth);
  // One OAuth certificate serves the whole deployment (roles.md §4.9): it is given once, wherever that is.
  const entries =
    systemKind(system.kind).keeper === "clients"
      ? []
      : (isOAuth ? certificates.ofKind(system.kind) : certificates.ofSystem(system)).filter((entry) =>
          isShown(system, shows, entry),
        );
  const byServer = Map.groupBy(entries, ({ place }) => foldedName(place.server));
  const missing = isOAuth ? [] : system.servers.filter((server) => !isWhole(byServer.get(foldedName(server)), shows));
  return {
    system,
    held: heldOf(entries),
    missing,
    isIncomplete: entries.length === 0 || missing.length > 0,
  };
}

/** A certificate that no role has is known only where somebody gave it for a system of no topology. */
function isShown(
  { pools }: TrustSystem,
  shows: Exclude<ShownCertificate, null>,
  { place }: CertificateInPlace,
): boolean {
  if (shows === "other") return pools.length === 0;
  return shows === "own" || place.uses.some((use) => shows.includes(use));
}

/** Whether a server has what a link shows: of several uses each. */
function isWhole(entries: readonly CertificateInPlace[] = [], shows: Exclude<ShownCertificate, null>): boolean {
  if (typeof shows === "string") return entries.length > 0;
  return shows.every((use) => entries.some(({ place }) => place.uses.includes(use)));
}

/**
 * Servers of one certificate together, as far as the judge says the same of it at each: one server’s name may be in it, and another one’s
 * not.
 */
function heldOf(entries: readonly CertificateInPlace[]): readonly HeldCertificate[] {
  const groups = Map.groupBy(entries, ({ certificate, place, verdict }) =>
    JSON.stringify([certificate.sha256Fingerprint, place.uses, verdict.verdict, errorsOf(verdict)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [entry] = group;
    return entry === undefined ? [] : [{ entry, servers: [...new Set(group.map(({ place }) => place.server))] }];
  });
}

function errorsOf({ findings }: Verdict): readonly string[] {
  return findings.flatMap(({ ruleId, severity }) => (severity === "error" ? [ruleId] : []));
}
