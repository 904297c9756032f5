import type { Pool } from "../../deployment/pools.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { foldedName, isWildcard, matchesHost, sameName } from "../../names/match.ts";
import { alternativeNamesOf, areNamesKnown, checkedNamesOf, namesHost } from "../../rules/names-of.ts";
import type { LinkSide, TrustLink } from "../links/types.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import { askedNames } from "./asked-names.ts";
import type { EndCertificates, HeldCertificate } from "./end-certificates.ts";
import { nameByWildcard, nameLacking, namesUnread, nameUnknown } from "./reasons.ts";
import type { Reason } from "./types.ts";

/** Whether a certificate has one of the names that are asked for. `unread`: none that could be read, and others could not. */
type Naming = "named" | "lacking" | "unread";

/**
 * Which names of a link the certificates of one of its ends lack, or nobody can read. A certificate that its role takes may still lack the
 * name of one link: that link does not take it, and the others do.
 *
 * @param poolsOf the pools of a system by the folded names of their servers, and by their own
 */
export function nameFaultsOf(
  link: TrustLink,
  side: LinkSide,
  { system, held }: EndCertificates,
  poolsOf: (system: TrustSystem) => ReadonlyMap<string, Pool>,
): readonly Reason[] {
  if (system.pools.length === 0) return held.flatMap((each) => guestFault(link, system, each));
  const byName = poolsOf(system);
  const found = { lacking: new Map<string, string[]>(), unread: new Map<string, string[]>() };
  for (const { entry, servers } of held) {
    const { certificate, place } = entry;
    for (const server of servers) {
      const pool = byName.get(foldedName(server)) ?? byName.get(foldedName(place.pool));
      if (pool === undefined) continue;
      for (const names of askedNames(link, side, place.uses, { server, pool })) {
        const naming = namingOf(certificate, names);
        if (naming === "named") continue;
        const name = names[0] ?? "";
        found[naming].set(name, [...(found[naming].get(name) ?? []), server]);
      }
    }
  }
  return [
    ...[...found.lacking].map(([name, servers]) => nameLacking(system, servers, name)),
    ...[...found.unread].map(([name, servers]) => namesUnread(system, servers, name)),
  ];
}

/** Of names that could not all be read only the others count, and never the common name: nobody knows whether it stands for them. */
function namingOf(certificate: CertificateFacts, names: readonly string[]): Naming {
  const subject = { certificate, request: null };
  if (areNamesKnown(subject)) return names.some((name) => namesHost(subject, name)) ? "named" : "lacking";
  const read = alternativeNamesOf(subject) ?? [];
  return names.some((name) => read.some((one) => matchesHost(one, name))) ? "named" : "unread";
}

/** Somebody whom no topology names: the name is known where it was said with the certificate. */
function guestFault(
  { protection }: TrustLink,
  system: TrustSystem,
  { entry: { certificate, place } }: HeldCertificate,
): readonly Reason[] {
  const { reachedAs: name } = place;
  if (name === undefined) return [];
  if (name === null) return [nameUnknown(system)];
  const naming = namingOf(certificate, [name]);
  if (naming === "lacking") return [nameLacking(system, [], name)];
  if (naming === "unread") return [namesUnread(system, [], name)];
  const wildcard = protection === "mtls" ? onlyWildcard(certificate, name) : null;
  return wildcard === null ? [] : [nameByWildcard(system, name, wildcard)];
}

/** The wildcard by which alone a certificate has a name: no plan and no rule for roles has judged it. null: it has the name itself. */
function onlyWildcard(certificate: CertificateFacts, name: string): string | null {
  const names = checkedNamesOf({ certificate, request: null });
  if (names.some((one) => sameName(one, name))) return null;
  return names.find((one) => isWildcard(one) && matchesHost(one, name)) ?? null;
}
